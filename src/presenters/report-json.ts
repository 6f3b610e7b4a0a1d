import {jsonText} from './json-text.ts'
import {measures} from './report-words.ts'
import type {Comparison, Figures, Period, Report} from '../report/report.ts'

/**
 * Write a report as JSON, version 1; `docs/report.md` describes it. Keys are only ever added within a version.
 *
 * @returns JSON with two spaces of indent and a line ending.
 */
export function reportJson({total, undated, months, comparison, actions, lessons, related, ...about}: Report): string {
  const shown = {
    version: 1,
    kind: 'report',
    ...about,
    total: withRatios(total),
    undated: withRatios(undated),
    months: months.map(withRatios),
    comparison: comparisonOf(comparison),
    actions,
    lessons,
    related
  }
  return jsonText(shown)
}

function comparisonOf(comparison: Comparison): unknown {
  if (comparison.kind !== 'compared') return comparison
  return {...comparison, then: withRatios(comparison.then), now: withRatios(comparison.now)}
}

/** Figures with what they come to: per 1,000 words, and shares from 0 to 1; `null` where there is nothing to count. */
function withRatios(figures: Figures | Period): object {
  const [wording, sections, actions] = measures.map(({value}) => value(figures))
  return {
    ...figures,
    findingsPer1000Words: rounded(wording, 100),
    completeShare: rounded(sections === undefined ? undefined : sections / 100, 1000),
    ownerAndDateShare: rounded(actions === undefined ? undefined : actions / 100, 1000)
  }
}

function rounded(value: number | undefined, by: number): number | null {
  return value === undefined ? null : Math.round(value * by) / by
}
