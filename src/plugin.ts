import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import type {Position} from 'unist'
import type {VFile} from 'vfile'
import {location} from 'vfile-location'
import type {VFileMessage} from 'vfile-message'
import {analyse} from './analysis/analyse.ts'
import {docsUrl} from './docs-url.ts'
import type {Severity} from './finding.ts'
import type {Certainty, WordingRule} from './rule.ts'

/** How a rule's plugin is set. */
export interface PluginOptions {
  /** Severity of clear findings; borderline ones speak one step below. The rule's own where left out. */
  severity?: Severity
}

/** Name of this tool in `VFileMessage.source`. */
export const source = 'blameless-review'

/** Where the rules are explained. */
export const rulesUrl = `${docsUrl}/rules`

/** @returns The address of a rule's page. */
export function urlOf(ruleId: string): string {
  return `${rulesUrl}/${ruleId}.md`
}

/** @returns The severity of a finding: a borderline one speaks one step below a clear one, and never below info. */
export function severityOf(certainty: Certainty | undefined, severity: Severity): Severity {
  if (certainty !== 'borderline') return severity
  return severity === 'error' ? 'warning' : 'info'
}

/** @returns What `VFileMessage.fatal` is for a severity. */
export function fatalOf(severity: Severity): boolean | undefined {
  return severity === 'error' ? true : severity === 'warning' ? false : undefined
}

/**
 * Make an ordinary retext plugin of a wording rule: it works in any unified pipeline with an English parser.
 *
 * Messages carry `ruleId, source, actual, note, url`, and `fatal` by severity.
 */
export function asPlugin(rule: WordingRule): Plugin<[(PluginOptions | null | undefined)?], Root> {
  return (options) => (tree, file) => reportAll([{rule, severity: options?.severity ?? rule.severity}], tree, file)
}

/**
 * Ask rules about every sentence and leave what they say as messages of the file. Sentence by sentence rather than rule
 * by rule: what was found in a sentence for one rule is still at hand for the next.
 *
 * @param rules Rules in the order in which they speak, each with the severity of its clear findings.
 * @param tree Prose with positions.
 * @param file Takes the messages.
 */
export function reportAll(rules: readonly {rule: WordingRule; severity: Severity}[], tree: Root, file: VFile): void {
  const text = String(file)
  const toPosition = file.data.blamelessReview?.toPosition ?? positionFinder(file)
  for (const sentence of analyse(tree, file)) {
    if (sentence.context.place === 'heading') continue
    for (const {rule, severity} of rules) {
      for (const report of rule.check(sentence)) {
        const place = toPosition(report.start, report.end)
        const message: VFileMessage = file.message(report.reason, {place, ruleId: rule.ruleId, source})
        message.fatal = fatalOf(severityOf(report.certainty, severity))
        message.actual = text.slice(report.start, report.end)
        message.expected = [...(report.expected ?? [])]
        message.note = report.note ?? `${rule.why} ${rule.idea}`
        message.url = rule.url || urlOf(rule.ruleId)
      }
    }
  }
}

/** For a file that is not ours: offsets to positions, with the ecosystem's own finder. */
function positionFinder(file: VFile): (start: number, end: number) => Position {
  const place = location(file)
  return (start, end) => ({start: place.toPoint(start)!, end: place.toPoint(end)!})
}
