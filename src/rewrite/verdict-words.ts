import type {Sentence, Token} from '../analysis/sentence.ts'
import {humanTraits, insults, qualities} from '../lexicon/character.ts'
import * as closed from '../lexicon/closed-class.ts'
import {gradingAdjectives, traitNouns, traits} from '../lexicon/conduct.ts'
import {alsoGrading, conductOnly} from '../lexicon/grades.ts'
import {guiltyOnes, wreckage} from '../lexicon/guilt.ts'
import {interjections, praise, ridicule, spectacle} from '../lexicon/irony.ts'
import {isDispensable} from './adverbs.ts'
import {isHuman} from './people.ts'
import {wordSet} from '../lexicon/word-set.ts'

/** Words of guilt, of grades and of feeling that tell no event; the lexicons of the rules have the others. */
const own = wordSet(`
fault faults blame blameful guilt guilty bad good better best idea call choice decision mistake mistakes error blunder misjudgement misjudgment
misstep failing failings excuse excuses sorry apology apologies apologise apologize regret shame ashamed disappointed disappointing unforgivable
acceptable okay ok fine honest honestly plain simple frank mess moral lesson attitude kind sort type part responsibility accountability
responsible accountable wrong right well thing things matter question doubt surprise comment clue sense bit lot mad crazy unbelievable
incredible great proud hands dirty hard face verdict judgement judgment person people one miss anxious nervous eager overeager
distracted impatient comfortable panicking panicked panic err screw goof terrible awful
finger fingers doing stop avoid avoidable prevent preventable asleep wheel accident case pebkac classic simple common serious grave gross forgive
user operator human manual pilot whole full squarely careful attentive vigilant harder
`)

/** Verbs that carry a verdict and tell nothing else. */
const carrying = wordSet(
  'point want need wait happen fall go show try get become grow be feel seem look own take accept bear carry lie rest sit deserve admit confess say state note know make do have say mean'
)

const lexicons: readonly ReadonlySet<string>[] = [
  own,
  wreckage,
  gradingAdjectives,
  traits,
  traitNouns,
  humanTraits,
  insults,
  qualities,
  conductOnly,
  alsoGrading,
  guiltyOnes,
  interjections,
  praise,
  ridicule,
  spectacle
]

const grammatical: ReadonlySet<Token['tag']> = new Set([
  'pronoun',
  'determiner',
  'auxiliary',
  'modal',
  'not',
  'to',
  'preposition',
  'coordinator',
  'wh'
])

/** Grades that tell how something turned out: a fact, whoever is meant. */
const telling = wordSet(
  'wrong incorrect mistaken right slow sluggish late weak insufficient inadequate premature dangerous risky chaotic suboptimal short'
)

const isVerdictWord = ({lower, lemma, tag}: Token): boolean =>
  !telling.has(lower) &&
  // "I do not care that …", "call the vendor": as a verb it says something of what follows.
  !(tag === 'verb' && (qualities.has(lemma) || /^(?:call|face|question|comment|surprise|point)$/.test(lemma))) &&
  lexicons.some((words) => words.has(lower) || words.has(lemma))

/**
 * Say whether a run of words gives a verdict and tells nothing besides: "I have no excuse", "that was careless of me".
 *
 * @param start First token.
 * @param end Token behind the last.
 * @param graded Whether a word of guilt, grade or feeling has to be among them.
 */
export function isVerdictOnly(sentence: Sentence, start: number, end: number, graded = true): boolean {
  const tokens = sentence.tokens.slice(start, end)
  const isSomebody = ({index}: Token): boolean =>
    sentence.groups.some(
      (group) =>
        (isHuman(group) && group.start <= index && index < group.end && index !== group.possessor?.end) ||
        (isHuman(group.possessor) &&
          group.possessor!.start <= index &&
          index <= group.possessor!.end &&
          index < group.head)
    )
  const said = tokens.filter((token) => isVerdictWord(token) && !grammatical.has(token.tag))
  return (
    (said.length > 0 || !graded) &&
    tokens.every(
      (token) =>
        (token.tag === 'punctuation' && !/^["“”„(]$/.test(token.text)) ||
        grammatical.has(token.tag) ||
        /^(?:that|if|as|though)$/.test(token.lower) ||
        isVerdictWord(token) ||
        carrying.has(token.lemma) ||
        isSomebody(token) ||
        (token.tag === 'adverb' && (isDispensable(token.lower) || plainAdverb(token.lower)))
    )
  )
}

const plainAdverb = (lower: string): boolean =>
  (closed.adverbs.has(lower) &&
    !/^(?:once|twice|first|last|next|now|then|today|tomorrow|yesterday|tonight|instead)$/.test(lower)) ||
  /^(?:entirely|fully|solely|purely|equally|largely|mostly|personally|deeply|truly|absolutely|clearly|certainly|definitely|extremely|incredibly|truly)$/.test(
    lower
  )
