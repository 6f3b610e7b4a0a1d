import type {Rule} from '../rule.ts'
import emptySection from './empty-section.ts'
import personOmission from './person-omission.ts'
import requiredSection from './required-section.ts'

/** Every rule, in the order of the documentation. A list by hand: easy to search, and bundlers see it. */
export const rules: readonly Rule[] = [personOmission, requiredSection, emptySection]
