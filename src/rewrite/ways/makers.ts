import type {NounGroup, Sentence} from '../../analysis/sentence.ts'
import {gradingAdjectives} from '../../lexicon/conduct.ts'
import {conductOnly} from '../../lexicon/grades.ts'
import {withArticle} from '../articles.ts'
import {words, type Edit} from '../draft.ts'
import {isHuman, isWriter} from '../people.ts'
import {touches, type Found, type Proposal} from './way.ts'

/** What is changed in systems: it has an effect, whoever made it, and however that is graded. */
const event =
  /^(?:change|deploy|deployment|rollout|rollback|push|merge|upgrade|update|migration|restart|reboot|script|workaround|fix|hotfix|patch|commit|release|command|query|edit|cleanup|switch|failover)$/

/** "A careless change by the network team": "A change". */
export function* dropMakers(sentence: Sentence, found: Found): Iterable<Proposal> {
  const {tokens} = sentence
  for (const group of sentence.groups) {
    if (!event.test(tokens[group.head]!.lower) || !touches(sentence, group.start, group.end, found)) continue
    const edits: Edit[] = []
    const grade = tokens.slice(group.start, group.head).find(({lower}) => isGrade(lower))
    if (grade) edits.push(...withoutOwner(group, grade.index), ...withArticle(sentence, group, grade.index))
    const made = tokens[group.end]?.lower === 'made' ? 1 : 0
    const maker = sentence.groups.find(({start}) => start === group.end + made + 1)
    if (tokens[group.end + made]?.lower === 'by' && isHuman(maker)) {
      edits.push({start: group.end, end: maker!.end, items: []})
    }
    const caused =
      tokens[group.start - 1]?.lower === 'by' || sentence.clauses.some(({subject}) => subject?.start === group.start)
    if (edits.length > 0 && caused) yield {edits, confidence: 0.85}
  }
}

/** "Kim's sloppy change": whose it was would be all that is left to blame. */
function withoutOwner({possessor, start}: NounGroup, grade: number): Edit[] {
  const owned = possessor && isHuman(possessor) && !isWriter(possessor) && possessor.end <= grade
  return owned ? [{start, end: grade, items: words('the')}] : []
}

/** Grades that tell nothing of what the change was like. */
const isGrade = (lower: string): boolean =>
  (gradingAdjectives.has(lower) || conductOnly.has(lower)) &&
  !/^(?:wrong|bad|premature|insufficient|inadequate|risky|dangerous|improper)$/.test(lower)
