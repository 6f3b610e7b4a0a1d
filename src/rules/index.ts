import type {Rule} from '../rule.ts'
import emptySection from './empty-section.ts'
import requiredSection from './required-section.ts'

/** Every rule, in the order of the documentation. A list by hand: easy to search, and bundlers see it. */
export const rules: readonly Rule[] = [requiredSection, emptySection]
