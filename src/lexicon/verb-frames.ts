import {wordSet} from './word-set.ts'

/**
 * How verbs take their objects: what a passive can be made of, and which words stay with the verb. Source: the patterns
 * of any English learner's grammar; the selection is that of incident prose.
 */

/** Verbs that have no natural passive. */
export const withoutPassive = wordSet(`
have lack cost let get want become remain join love hate need resemble suit be seem appear feel sound mean contain concern care look
happen go come act wait work listen respond reply react intervene adhere proceed speak say think mind wish like fail
`)

/** Verb and particle that are one verb, by particle: "roll back the change". */
export const particles: Readonly<Record<string, ReadonlySet<string>>> = {
  off: wordSet('turn switch shut sign kick cut set take log'),
  up: wordSet(
    'back clean set scale spin bring pick follow tidy free clear speed look bump wire hook split mix mess screw'
  ),
  down: wordSet('take shut scale bring write turn power slow knock'),
  out: wordSet('roll take carry point rule find fill swap check sort log leave back'),
  on: wordSet('turn switch'),
  over: wordSet('hand take fail switch'),
  back: wordSet('roll scale switch turn set move change put'),
  in: wordSet('fill merge'),
  through: wordSet('think'),
  away: wordSet('throw')
}

/** Words that belong to a verb where they stand right behind it; with a verb that is not listed they are not understood. */
export const particleLike = /^(?:back|away|together|apart|forward|around|over|off|out|up|down|aside|ahead)$/

/** Verb and preposition whose passive keeps the preposition, by preposition: "was not looked at". */
export const prepositional: Readonly<Record<string, ReadonlySet<string>>> = {
  at: wordSet('look'),
  on: wordSet('act follow rely'),
  to: wordSet('respond reply react'),
  for: wordSet('account ask check look test plan'),
  about: wordSet('think'),
  of: wordSet('think'),
  into: wordSet('look'),
  with: wordSet('deal')
}

/** Verb and preposition that one verb says as well. */
export const oneVerb: Readonly<Record<string, string>> = {
  'look at': 'check',
  'look into': 'investigate',
  'think about': 'consider',
  'think of': 'consider'
}

/** Objects that make an idiom with their verb. */
export const idiomatic = wordSet(`
ball eye eyes trouble time care attention responsibility blame track chance liberty place part advantage way mind finger fingers
`)

/** Verbs whose object was there all the time: a bug that was not noticed is no "no bug". */
export const ofNoticing = wordSet('notice see catch spot find recognise recognize')

/** Verbs whose "about …" and "that …" is what is told, not what the listener is about. */
export const ofTelling = wordSet(
  'tell notify inform warn alert remind ask brief advise teach consult update convince assure'
)

/** Verbs of knowing, behind whose object everything describes the object: "consider this problem with sequences". */
export const ofKnowing = wordSet('consider understand anticipate foresee expect know')

/** Verbs whose "from …" says where something went away from, or where it was done. */
export const ofMoving = wordSet(`
remove delete copy move restore fetch pull take exclude read receive recover import export download get drop switch migrate disconnect
detach separate isolate promote provision build roll change upgrade install run deploy merge load send start stop prevent keep release
launch trigger execute call use set downgrade update
`)

/** Verbs with a second object behind the first. */
export const ofGiving = wordSet('give send promise offer show grant assign tell ask hand')

/** Words behind an object that say what became of it: "took the site offline". */
export const states = wordSet(`
offline online live down open closed idle empty unlocked disabled enabled unattended unprotected exposed altogether whole
`)

/** Verbs whose result clause may follow any subject: ", causing an outage". */
export const resulting =
  /^(?:cause|lead|result|leave|make|lock|trigger|break|block|take|bring|mean|allow|force|prevent|create|produce|remove|delete|drop|reduce|increase|kill|knock|render|prompt|send|expose)$/
