/**
 * Traits, lapses and lacks by which people are explained. The core of each list stands in `conduct.ts`, shared with
 * other rules. Sources: the literature on the fundamental attribution error; a thesaurus for the synonyms.
 */

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Adjectives that only people get. */
export const humanTraits = set(`
careless sloppy lazy negligent reckless incompetent clueless irresponsible unqualified inexperienced arrogant stubborn complacent inattentive
undisciplined overzealous overconfident overeager impatient unprofessional lax forgetful indifferent thoughtless dishonest untrustworthy
uncooperative disorganised disorganized gullible selfish amateurish inept unfit cavalier nonchalant apathetic absent-minded scatterbrained
hot-headed hotheaded pig-headed timid cowardly lackadaisical neglectful ungrateful egoistic egotistic unmotivated demotivated unreliable
foolish silly cocky smug overbearing indecisive pushy immature insubordinate
`)

/** Adjectives that describe an hour rather than a character: a hint at most. */
export const states = set('distracted anxious tired exhausted stressed nervous confused overeager eager untrained')

/** Denied of people: "is not qualified". */
export const virtues = set(`
qualified competent capable careful diligent attentive reliable trustworthy professional thorough rigorous disciplined serious vigilant
conscientious meticulous cautious suited suitable fit cut mature honest
`)

/** What people are said to have none of. */
export const qualities = set(`
care attention discipline ownership diligence accountability professionalism responsibility rigour rigor vigilance competence caution
courage willpower maturity judgement judgment commitment motivation conscientiousness urgency decency respect integrity backbone curiosity
`)

/** Words for people that are insults. */
export const insults = set(`
idiot idiots moron morons fool fools clown clowns amateur amateurs cowboy cowboys imbecile imbeciles halfwit slacker slackers dunce bungler bunglers
incompetent incompetents dilettante dilettantes ignoramus egoist egoists coward cowards liar liars prima-donna
`)

/** Adverbs that give the doer a trait. */
export const traitAdverbs = set(`
carelessly recklessly negligently lazily sloppily blindly thoughtlessly irresponsibly arrogantly stubbornly incompetently cluelessly mindlessly
absent-mindedly heedlessly cavalierly nonchalantly
`)

/** Phrases that begin at the verb of whom they are about. */
export const traitPhrases = `
be asleep at the
fall asleep at the
lose situational awareness
lose focus
lose his|her|their nerve|head|temper|cool|patience
lose the plot
get _? anxious|complacent|careless|sloppy|lazy|cocky|comfortable
grow _? complacent|careless|sloppy|lazy|comfortable
become _? complacent|careless|sloppy|lazy
panic
freeze up
be _? not|n't? up to the|this|his|her|their
be _? out of his|her|their _? depth|league
be _? in over his|her|their
be _? too lazy|proud|stubborn|relaxed|comfortable|confident|eager|impatient|junior|inexperienced|careless|timid|arrogant|vain
be _? no team player
not|n't a team player
have no|little|zero sense|respect|regard|discipline|patience|clue
have a habit|tendency of|to
have a bad|poor attitude
have an attitude
be known|notorious|infamous for
tend to rush|forget|ignore|skip|panic|overreact|break
could|can not|n't care less
not|n't _? care about
not|n't _? think _? about|of|before
not|n't think very
not|n't know what he|she|they be do
not|n't know how to
not|n't _? understand the difference|basics|first|meaning|consequences|consequence|implications
not|n't use _? _? brain|head
never _? think|thinks|listen|listens|learn|learns|read|reads|document|documents|test|tests|check|checks|ask|asks|answer|answers
not|n't _? seem to care|understand|know
not|n't exercise|show|take|apply due|enough|proper|sufficient|reasonable|the _? care|caution|attention|diligence|discipline
not|n't pay _? _? attention
pay no attention
act|behave like _ _? _? child|children|cowboy|cowboys|amateur|amateurs|kindergarten
`

/** Without anybody's name. */
export const impersonalTraits = `
due care|diligence|attention|caution
no sense of ownership|urgency|responsibility|accountability
attitude problem|problems
kind|sort of attitude
bad|poor|wrong|careless|lazy|arrogant|unprofessional attitude
cowboy behaviour|behavior|mentality|culture|attitude
hero culture|complex|mentality
blame culture
`
