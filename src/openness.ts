import type {Clause, Kind, Sentence} from './analysis/sentence.ts'

/** What somebody tells of a moment in the first person: what they expected, what they saw, what they knew or did not. */
export type Openness = 'expected' | 'seen' | 'known'

const verbs: Readonly<Record<Openness, ReadonlySet<string>>> = {
  expected: new Set('expect think believe assume suppose hope anticipate intend figure'.split(' ')),
  seen: new Set('see read notice hear watch spot look find'.split(' ')),
  known: new Set('know remember realize realise understand learn'.split(' '))
}

/** What somebody was: "I was sure that …". */
const states: Readonly<Record<Openness, ReadonlySet<string>>> = {
  expected: new Set(['sure', 'certain', 'convinced', 'confident', 'surprised']),
  seen: new Set(),
  known: new Set(['aware', 'unaware'])
}

const order = ['expected', 'seen', 'known'] as const satisfies readonly Openness[]

/**
 * Find out what sentences tell openly: somebody says "I", and what they expected, saw or knew then.
 *
 * Questions, plans, conditions, wishes and the words of others are no such accounts.
 *
 * @param sentences Those that no rule speaks of.
 * @returns What they tell of, each once; never how often.
 */
export function opennessIn(sentences: readonly Sentence[]): Openness[] {
  const told = sentences.filter(({question, context}) => !question && context.place !== 'heading' && !context.inActions)
  return order.filter((kind) => told.some((sentence) => tells(sentence, kind)))
}

function tells({tokens, clauses, words}: Sentence, kind: Openness): boolean {
  if (!words.has('i')) return false
  return clauses.some((clause) => {
    const {verb} = clause
    if (!verb || verb.modal || clause.question || clause.kind === 'condition' || tokens[verb.head]!.quoted) return false
    if (!isFirstPerson(clause, clauses) || !isOfThePast(clause, clauses)) return false
    const state = verb.lemma === 'be' && tokens.slice(verb.end, verb.end + 3).some(({lower}) => states[kind].has(lower))
    return state || verbs[kind].has(verb.lemma)
  })
}

/** "I"; also where it stands in the clause before: in "I ran the command expecting …" no command expects anything. */
function isFirstPerson({kind, subject, verb, parent}: Clause, clauses: readonly Clause[]): boolean {
  if (subject?.kind === 'I') return true
  const isView = kind === 'participle' && verbs.expected.has(verb!.lemma) && !people.has(subject?.kind ?? 'unknown')
  return isView && clauses[parent]?.subject?.kind === 'I'
}

const people: ReadonlySet<Kind> = new Set([
  'person',
  'role',
  'team',
  'we',
  'you',
  'they',
  'somebody',
  'nobody',
  'external'
])

function isOfThePast({verb, parent}: Clause, clauses: readonly Clause[]): boolean {
  if (verb!.tense === 'past' || verb!.perfect) return true
  const outer = clauses[parent]?.verb
  return verb!.tense === 'none' && outer?.tense === 'past' && !outer.modal
}
