import {apart} from '../analysis/apart.ts'
import {awake, type Needs} from '../analysis/awake.ts'
import {thirdKinds} from '../analysis/certainty.ts'
import type {Sentence} from '../analysis/sentence.ts'
import * as vigilance from '../lexicon/vigilance.ts'
import {bans} from './bans.ts'
import {own} from './aim.ts'
import {habits, pleas} from './habits.ts'
import {
  checking,
  discussing,
  fromCulture,
  fromHandChecks,
  fromManner,
  fromMaxims,
  fromMindset,
  fromNeed,
  fromQualities,
  fromWatchfulness,
  maxims,
  mindsets,
  more,
  raising,
  watchfulness
} from './remedies-by-care.ts'
import {
  courses,
  fromLessons,
  fromOpeningWord,
  fromPairing,
  fromReading,
  fromSending,
  fromTrained,
  lessons,
  reading,
  retraining,
  retrainings,
  training,
  watching
} from './remedies-by-lessons.ts'
import {
  appealing,
  asking,
  explaining,
  fromAppeals,
  fromDuties,
  fromMakingSure,
  fromMessages,
  fromReminders,
  fromRequests,
  fromSomebody,
  fromStressing,
  fromTalks,
  fromTelling,
  going,
  knowing,
  reminders,
  sending,
  signing,
  stressing,
  studying,
  talking,
  talks,
  telling
} from './remedies-by-telling.ts'
import {often, sooner, type Remedy} from './remedy.ts'

const kinds: readonly (Needs & {find: (sentence: Sentence) => Iterable<Remedy>})[] = [
  {find: fromWatchfulness, among: [watchfulness]},
  {find: bans},
  {find: habits},
  {find: fromReminders, among: [reminders]},
  {find: fromPairing, among: [watching], about: ['person']},
  {find: fromReading, among: [reading]},
  {find: fromSending, among: [courses]},
  {find: fromRequests, among: [asking, telling], about: thirdKinds},
  {find: fromTelling, among: [vigilance.telling, ['train', 'tell']]},
  {find: fromStressing, among: [stressing], about: thirdKinds},
  {find: fromManner, among: [vigilance.careAdverbs, often, sooner, ['always', 'forget', 'soon', 'advance']]},
  {find: fromMakingSure, among: [['ensure', 'sure']]},
  {
    find: fromDuties,
    among: [['stop', 'need', 'must', 'shall', 'should', 'ensure'], studying, knowing, signing],
    about: thirdKinds
  },
  {find: fromMessages, among: [sending], about: thirdKinds},
  {find: fromLessons, among: [training, vigilance.lessons]},
  {find: fromCulture, among: [['culture']]},
  {find: fromQualities, among: [['attention'], more, raising]},
  {find: fromTalks, among: [talks, talking, explaining, going], about: thirdKinds},
  {find: fromNeed, among: [vigilance.qualities]},
  {find: fromAppeals, among: [appealing], about: own},
  {find: fromTrained, among: [retraining], about: thirdKinds},
  {find: fromOpeningWord, among: [['awareness'], retrainings, lessons]},
  {find: fromMindset, among: [['walk'], mindsets, discussing]},
  {find: fromHandChecks, among: [checking], about: ['somebody', 'role']},
  {find: fromSomebody, among: [vigilance.lookingAfter], about: ['somebody']},
  {find: fromMaxims, among: [maxims]}
]

const kindsIn = awake(kinds)

/**
 * Find what people are asked to mind, to read, to leave or to learn, where nothing in a system would be different.
 *
 * @returns Remedies in the order of the kinds; of two that overlap the first alone.
 */
export function remedies(sentence: Sentence): readonly Remedy[] {
  if (sentence.question) return [...pleas(sentence)]
  return [...apart(kindsIn(sentence).flatMap((find) => [...find(sentence)]))]
}
