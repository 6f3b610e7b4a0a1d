import type {Concept} from '../sections.ts'

/**
 * What headings in somebody's own words are about, by the senses of their words: "How the night went" asks how events
 * ran, "What kept it small" for what helped. A heading is read as a clause: a question word, who or what acts, and a
 * verb whose sense decides. Each pattern sees one clause, in lower case and without marks, and is linear.
 */

/** Words that fill a clause and change nothing. */
const adverbs =
  "(?:(?:really|actually|also|just|then|first|finally|eventually|ultimately|still|mostly|probably|exactly|even|all|in fact|has|have|had|'s|'ve|'d) )*"
const we = '(?:we|i|they|you|the team|our team|everyone|everybody|people|somebody|someone|anyone|anybody)'
const us = '(?:we|i|the team|our team)'
const it =
  '(?:it|this|that|they|things|events|everything|all of (?:it|this|that)|it all|this all|all this|all that|the (?:whole )?(?:thing|story|incident|outage|event|problem|failure|fault|bug|error|issue|trouble|crash|breach|leak|attack|disruption|accident|loss|delay|mistake))'
const day =
  '(?:day|night|morning|evening|afternoon|weekend|week|hours?|shift|holiday|mon|tues|wednes|thurs|fri|satur|sun)(?:day)?'
const negated =
  "(?:(?:did|does|do|has|have|had|was|were|is|could|would)(?: not|n't)|never|hardly|barely|not)(?: \\w+ly| really| quite| exactly)?"
const thing =
  '(?:what|things|stuff|parts|everything|all|the (?:things|parts|bits)|barriers|safeguards|defen[cs]es|guards?|measures|checks|plans|places)(?: that| which)?'

const helps =
  'help(?:ed|s)?|saved|protected|worked|held(?! (?:us|me|things|it|them) (?:up|back)\\b)|stood firm|functioned|paid off|succeeded|proved (?:useful|itself|its worth|right|good)|did (?:its|the|their) (?:job|work|part)|ran (?:well|smoothly|fine)|limited (?:the|our|its) \\w+|contained the \\w+|softened|cushioned|shielded|spared|carried us|calmed|pleased|' +
  'kept (?:us|it|things|this|the \\w+) (?:afloat|small|short|going|alive|safe|calm|running|up|from .+)|stopped (?:it|this|things) (?:from )?(?:getting|becoming|being|going) (?:any |even )?worse|prevented (?:worse|more|something worse)|made (?:it|this|things|us|life|our \\w+|a) (?:\\w+ )?(?:easier|shorter|faster|quicker|better|smaller|difference|bearable)'
const hinders =
  '(?:hindered|hampered|impeded|delayed|slowed|blocked|tripped|confused|misled|annoyed|frustrated|hurt|bit|stung)(?: (?:us|me|them|things|it|the \\w+)(?: (?:down|up|most|back))?)?$|' +
  '(?:held|kept) (?:us|me|things|it|them) (?:up|back)\\b|(?:got|stood|was|were) in (?:our|the|my) way\\b|cost (?:us |me )?(?:\\w+ ){0,3}(?:time|hours?|minutes|sleep|nerves)$|let us down\\b|failed us\\b|fell (?:short|apart|through)\\b|broke down$|went missing$|' +
  'made (?:it|this|things|us|our \\w+) (?:\\w+ )?(?:last|drag|take|worse|slow|slower|hard|harder|long|longer|difficult|painful|confusing)\\b'
const hard =
  '(?:bad|hard|painful|slow|confusing|missing|lacking|awkward|clumsy|unclear|tedious|difficult|annoying|frustrating|weak|poor|too \\w+)'
const perceives =
  'saw|see|noticed|experienced|felt|heard|had to (?:do|put up with|endure)|could (?:not|no longer)(?: \\w+)?|got|lost|missed|suffered|were told|went through|paid'
const people =
  '(?:customers?|users?|clients?|guests?|players?|patients?|passengers?|riders?|drivers?|visitors?|students?|pupils|learners|teachers|nurses|doctors|staff|readers?|listeners|viewers|shoppers|merchants?|tenants?|residents|citizens|members|donors|subscribers?|farmers?|callers|borrowers|borrower|operators|everyone|everybody|people|others|the public|the world|you|partners|suppliers|stores|shops|clinics|schools|crews?|families|applicants|developers)'
const outage =
  '(?:down|off|dark|unavailable|unreachable|offline|lost|hit|affected|damaged|exposed|leaked|deleted|destroyed|interrupted|missing for \\w+|(?:not|no longer) (?:working|available|reachable|possible))'
const repairs =
  'fix(?:ed|es)?|restarted|reopened|rescued|unblocked|reconnected|revived|resumed|rebuilt|repaired|restored|resolved|solved|mended|patched|healed|cured|recovered|ended|stopped|contained|mitigated|rolled back|worked around|undid|undone|put (?:it |this |things )?right|put out|cleaned (?:it |this |things )?up|cleared'
const notices =
  'notic(?:ed?|ing)|detect(?:ed)?|discover(?:ed)?|spott?(?:ed)?|f(?:ound|ind) out|f(?:ound|ind)(?= (?:it|this|the (?:problem|issue|leak|error|breach|fault))$|$)|seen(?= first$|$)|caught|learned(?= (?:of|about)\\b)|learnt(?= (?:of|about)\\b)|hear[d]?(?= (?:of|about)\\b|$)|kn[eo]w(?= (?:it|about|of|something|that something)\\b|$)|became aware|become aware|realis?z?ed|picked (?:it|this) up'
const recurs =
  '(?:happen(?:s|ing)?|come(?:s)?(?: back)?|occur(?:s|ring)?|repeat(?:s|ing)?|recur(?:s|ring)?|break(?:s|ing)?|fail(?:s|ing)?|see(?:ing)? (?:it|this))\\b.*'
const ours = '(?:the |our |a |an |some |all |my )?'

/** A form of a clause. */
interface Clause {
  /** The question word with which it begins, where there is one: most clauses need not be tried. */
  opens?: string
  pattern: RegExp
}

/** Forms of clauses, each with its alternatives that begin anew (`|^`) apart. */
const clauses = (...forms: string[]): readonly Clause[] =>
  forms
    .flatMap((form) => form.split(/\|(?=\^)/))
    .map((form) => {
      const opens = /^\^(what|how|why|who|where|when) /.exec(form)?.[1]
      return {...(opens && {opens}), pattern: new RegExp(form)}
    })

/** Tried in order; the first that matches decides. `'-'` is for clauses that look like one of those below it. */
export const sectionSenses: readonly (readonly [Concept | '-', readonly Clause[]])[] = [
  [
    '-',
    clauses(
      // Why a text is written, a tool was chosen or something went well is no cause of what happened.
      `^why (?:we|i|you|they) (?:are |'re |will |would |should |also |always |still )?(?:writ|publish|shar|chose|choos|use\\b|using|built|build|chang|mov|post|car[ei]|lov|trust|tell|do this|did not roll|didn't roll)`,
      '^why (?:this|that|these|the|our|a) (?:document|report|page|post|review|postmortem|text)\\b|^why .{1,60} matters?\\b|^why (?:this|that|it|they) (?:help|work(?:s|ed)\\b|went well|is (?:good|important))',
      '^why (?:you|not)\\b',
      "^what (?:was|is|were|did|does)(?: not|n't) (?:the |a |really )*(?:causes?|affected|lost|happen|change)\\b|\\b(?:causes?|factors?) (?:we|i) (?:ruled|have ruled)\\b|^what (?:we|i) ruled out\\b",
      '^terms and conditions\\b|^explanation of (?:terms|symbols|abbreviations)|^causes? for \\w+$|^(?:before|about) (?:we|you|this report|this document|this page|this post|the authors?)\\b',
      '^what (?:we|they|you) do(?: at .+| for .+| here)?$|^who does what in (?:a|our) (?:normal|usual|typical)\\b',
      `^what (?:happens|went|goes) when\\b|^how (?:it|this|that|things|the .{1,40}) (?:happens|usually happens)$`,
      "^what (?:we|you|they) (?:still )?(?:do not|don't|did not|didn't|cannot|can't) (?:yet )?know\\b|^what (?:we|i) know so far$|^what remains? (?:open|unclear|unknown)\\b",
      '^what (?:helps?|helped) (?:the |an )?(?:attacker|attackers|intruder|thieves|fraudster)|^what worked (?:before|against|differently)\\b|^what it cost to\\b'
    )
  ],
  [
    'got-lucky',
    clauses(
      '^(?:how|why|what|where|it|this|that|things)\\b.* (?:could|might|would) (?:well |easily |also )?have (?:been|gone|become|turned out|ended) (?:so |much |far |a lot |even )*worse\\b',
      `^why (?:it|this|things|that)(?: was| were| did|'s)?(?:n't| not)(?: get| become| go| been| turn out)? (?:any |much |even |far )?(?:worse|bigger|longer)\\b|^why was (?:it|this) not (?:any |much )?worse\\b`,
      '^(?:what|where|how|when|things)\\b.*\\b(?:luck|lucky|fortune|fortunate|by chance|to chance|chance helped)\\b',
      `^${ours}(?:sheer |pure |plain |just |only |by |by (?:sheer|pure) |(?:a )?(?:piece|pieces|stroke|strokes|bit) of |thanks to )*(?:luck|chance|good fortune|fortunate coincidences?|coincidences that helped)(?: and (?:luck|chance))?$|^by (?:luck|chance|accident)$`,
      `^${ours}(?:lucky|fortunate|happy) (?:breaks?|escapes?|accidents?|circumstances|coincidences?|moments?|timing|things|bits|parts|points)$|^fortunately$|^${ours}(?:narrow|near|lucky) escapes?$|^close (?:calls|shaves?)$|^silver linings?$|^blessings in disguise$|^small mercies$|^(?:dodged bullets|bullets (?:we )?dodged|saved by the bell)$`
    )
  ],
  [
    'action-items',
    clauses(
      '^(?:measures|actions|steps|things|work) (?:taken|done) and (?:planned|open|to (?:do|come))$|^(?:actions|measures|changes) (?:reported|agreed|planned|open|since(?: then)?)$|^(?:changes|done|what (?:we|i) (?:did|have done|changed|have changed)|what (?:has|have) (?:been done|happened)) since(?: then)?$|^done and to do$',
      '^what (?:the |our )?\\w+(?: \\w+)? (?:has|have|had) (?:decided|agreed|promised|approved|committed to)$|^(?:the )?(?:decisions|undertakings|promises|commitments) (?:of|by|from) .+$|^(?:our )?undertakings$|^(?:programme|program|plan) of (?:work|measures|action)$|^work for (?:the |next |this )?\\w+$|^(?:open|outstanding|remaining) (?:points|tasks|issues|jobs|work)$|^what (?:you|they|customers|users) can expect(?: from us)?$',
      "^before (?:we (?:open|reopen|restart|start|go|try|fly|sail|play|deploy|release)(?: again)?|the next .+)$|^how (?:we|i)(?: will|'ll)? make sure\\b",
      `^how ${us}(?: will|'ll| shall| plan to| intend to| are going to|'re going to| mean to) \\w+`,
      `^what (?:happens|comes|follows|to do|are we doing|do we do|will happen|should happen|must happen|needs to happen) (?:next|now|from here|after this|then|about (?:it|this))$|^(?:and |so )?(?:what|where) now$|^what about (?:next time|the future)$`,
      "^what(?:'s| is| remains| needs| has| still has| still needs)(?: still| left)? (?:to (?:be done|do|be fixed|fix|happen)|(?:doing|fixing|changing|planned)|being (?:done|changed|fixed)|next|left to do)$|^(?:what is|what's) (?:changing|different now)$",
      `^what ${us}(?: are|'re| will|'ll| shall| would|'d| now| still| have| 've|'ve| want| need| plan| intend| mean| agreed| decided)* (?:to )?(?!keep|do again|like)(?:do (?:now|next|about (?:it|this|that)|differently now|from now on|to (?:prevent|avoid|stop|keep)\\b.*)|doing(?: .+)?|change[ds]?(?: .+)?|changing(?: .+)?|propose|promise|plan|decided?|agreed(?: on)?|commit(?:ted)? to|intend|fix|improve|add|introduce|do)$`.replace(
        '|do)$',
        ')$'
      ),
      `^what ${us} (?:will|'ll|shall|are going to|have to|need to|must|want to|plan to|intend to|'re going to|still have to) (?!keep|do again|like|remember|take|learn)\\w+`,
      '^what (?:will|must|should|has to|needs to|ought to|is going to|shall) (?:be|change|happen|follow|come|become)(?: (?:done|fixed|changed|different|improved|different now|next))?$|^what (?:has|have) changed since\\b|^what (?:was|has been|is|were) (?:decided|agreed|promised|planned)(?: on)?$|^what changes(?: now| next| for .+)?$',
      `^(?:who|which team) (?:will do|does|takes|is doing|is going to do|fixes|owns) what\\b`,
      `^(?:so )?(?:that )?(?:it|this|we|that) (?:does not|doesn't|won't|will not|never|cannot|can't) ${recurs}|^so (?:that )?(?:it|this|we) .*\\bagain$|^(?:not|never) again$`,
      `^(?:how (?:we|i|to)(?:'ll| will| can| could| plan to| want to| are going to| intend to)? |to |for |towards? )?(?:prevent(?:ing)?|avoid(?:ing)?|stop(?:ping)?|keep(?:ing)?|make sure|making sure|ensure|ensuring|guard(?:ing)? against)\\b.{0,60}\\b(?:again|next time|a repeat|repeats?|recurrence|the next one|in (?:the )?future|from happening.*)$`,
      "^(?:how (?:we|i)(?:'ll| will| can| could| want to| plan to| are going to)? )(?:make|get|do|become|be|improve|harden|strengthen)\\b.*\\b(?:better|safer|stronger|sturdier|robust|right|good|resilient)(?: .*)?$|^(?:making|getting|doing) (?:it|this|things|us|the \\w+)? ?(?:better|safer|stronger|sturdier)$",
      "^(?:for |before |until |by )?(?:the )?(?:next|coming) (?:time|year|season|month|week|quarter|term|event|edition|exam|election|release|round|one|harvest|semester)$|^what (?:we'll|we will) (?:do|have) (?:by|before|for) .+$",
      '^(?:still|left|yet|remaining|things|more|work|much) to (?:do|come|fix|be done)$|^(?:to be done|to fix|work (?:ahead|left|to be done)|left to do|our homework|homework|chores|jobs|job list|the jobs|fix list|punch list|snag list|work ?list|work plan|list of (?:work|jobs|tasks|actions|fixes|measures))$',
      `^(?:the |our )?(?:road|way|path|work|fixes|changes|improvements|steps|tasks|plans?) (?:ahead|forward|to come|planned|we make|we are making|we will make|we made)$|^(?:looking|going|moving) (?:ahead|forward|on)$|^(?:where (?:do )?we go |going on |on |onward )?from here(?: on)?$|^where (?:do )?we go (?:next|now)$|^(?:planned|further|additional|future|upcoming) (?:fixes|steps|work|changes|measures|hardening|plans?)$`,
      `^${ours}(?:plans?|plan of action|proposals|proposed changes|assignments|pledges|agreements(?: (?:reached|made))?|owners and (?:due )?dates|decisions(?: (?:taken|made))?|remedial (?:work|steps)|resolutions for .+|(?:issues|tickets|bugs|cards|pull requests) (?:we )?(?:opened|filed|raised))$`
    )
  ],
  [
    'timeline',
    clauses(
      '^what happened,? (?:with (?:times|dates)|between .+ and .+|from .+ to .+|on the clock)$|^(?:the )?events (?:of|on|during) (?:the |that )?.{3,30}$|^chronological \\w+$|^(?:course|order|run) of things$|^(?:history|log|record) of the (?:flight|run|voyage|trip|match|batch)$|^proceedings$',
      `^how ${it} (?:all )?(?:went|go|ran|unfolded|played (?:out|itself out)|developed|progressed|evolved|proceeded|went (?:down|on|by)|came to pass)(?: (?:that|on|in|over|during|hour|minute|step|day) .+)?$`,
      `^how (?:the|that|our|this|each|those) (?:\\w+ ){0,3}${day} (?:went|unfolded|passed|developed|ran|played out|progressed|looked|was)$`,
      `^(?:(?:the|our) )?(?:unfolding|progression|chronicle|narrative|course|flow|order|story|log|diary|journal|record|history|chronology|account|minutes|protocol|progress)(?: of)? ?(?:(?:the|that|this|our) )?(?:\\w+ )?(?:events|incident|outage|night|day|days|morning|evening|afternoon|weekend|week|shift|hours|crisis|time|response)$`,
      '^(?:the )?(?:unfolding|chronicle|progression|narrative|diary|journal|log ?book|in order(?: of time)?|by the (?:hour|minute|clock)|on the clock|events in order|(?:list|order|table|record) of events|the record|what happened when|when what happened|when things happened)$',
      `^what (?:exactly |really )?(?:happened|was done|we did|took place),? (?:and )?(?:when|in (?:which |what )?order|in sequence|step by step|by the (?:clock|hour|minute|day)|(?:hour|minute|day|blow|moment) by (?:hour|minute|day|blow|moment)|over time|from (?:\\w+ )?(?:start|beginning) to (?:\\w+ )?end|in (?:detail|times))$|^who did what,? (?:and )?when$`,
      `^(?:incident |the |our |running |chat |channel |incident channel |war room |bridge |call |radio |watch |shift |duty |night |ops |operations |on call |control room |dispatch |desk )+(?:log|diary|journal|log ?book|protocol|record)$`,
      `^(?:key|important|main|relevant|crucial) (?:times|dates|moments|points in time)$|^times and events$|^events and times$|^(?:dates|times)$`,
      `^(?:the |that )?(?:day|night|morning|evening|afternoon|weekend|hours?) (?:itself|of the (?:incident|outage|failure|crash|event)|as it (?:went|happened|unfolded))$|^(?:the )?(?:first|last|two|three|four|five|six|long|longest|\\d+) (?:hours?|days?|minutes|night|nights)$`,
      '^from (?:the )?(?:first )?(?:\\w+ )?(?:alert|alarm|page|call|report|failure|start|beginning|outage|sign|symptom|complaint) to (?:the )?(?:\\w+ )?(?:all clear|recovery|end|fix|finish|resolution|normal|green)$',
      '^(?:.+ )?(?:by the clock|hour by hour|minute by minute|day by day|blow by blow|play by play|moment by moment|(?<=.)step by step)(?: account)?$'
    )
  ],
  [
    'contributing-factors',
    clauses(
      '^what (?:really |actually )?(?:happened|went on|was going on),? (?:technically|inside|underneath|under the hood|behind the scenes|in the (?:code|machine|database|kernel|background))$'
    )
  ],
  [
    'summary',
    clauses(
      '^(?:what (?:happened|failed|broke|went wrong)|the (?:story|case|night|day)),? (?:(?:in|told in) )?(?:one|two|three|a few) (?:short )?(?:paragraphs?|sentences?|lines?|words|minutes?)$|^(?:the )?(?:accident|occurrence)$|^(?:the )?facts of the (?:case|matter|incident)$|^statement of (?:the )?(?:facts|problem)$|^case (?:description|presentation|report)$',
      `^what (?:exactly |really |actually |just |has |had )*(?:happened|occurred|took place|went on|was going on|was this|went down)(?! (?:under|behind|next|now|then|after|before|when|since|last|in \\d{4}|to our (?:monitoring|alerting))\\b)`,
      '^(?:the )?(?:long and (?:the )?)?short of it$|^long story short$|^(?:the |our |a )?(?:\\w+ )?(?:nutshell|essentials|essence|gist|précis|bluf|headlines?|capsule|condensed version|bottom line(?: up front)?|basic facts|essential facts|quick read|first things first|story so far)$',
      '^(?:the |an? )?(?:one|two|three|five|\\d+)[ -](?:minute|sentence|paragraph|line|word|page)s? (?:version|summary|account|story|read|overview)$|^(?:the |an? |our )?\\w+(?: \\w+)? in (?:a |one |two |three )?(?:nutshell|sentence|sentences|paragraph|line|lines|minute|minutes|short|brief|a few words|few words|plain words)$',
      '^in (?:plain|simple|other|short|few|a few|everyday) (?:words|language|terms|english)$|^(?:for|to) (?:the )?(?:impatient|hurried|those in a hurry|readers in a hurry|busy (?:people|readers))$|^if (?:you|we) (?:only )?(?:read|have|remember|take)\\b.*\\b(?:only|one|a minute|thing|paragraph|sentence|time)\\b.*$|^too long\\b.*\\b(?:read)$',
      '^(?:the |our )?(?:key|main|most important) (?:points|information|messages?)$|^what (?:you|everyone|everybody|readers|customers) (?:should|need to|needs to|must|ought to) know$|^what (?:this|it) (?:is|was) (?:all )?about$',
      '^(?:a |an |the |our )?(?:brief|short|quick|plain|concise|simple) (?:account|report|description|outline|overview|version|summary|story)$|^(?:account|description|nature|outline|summary) of (?:the |our |this )?(?:\\w+ )?(?:incident|event|outage|events|problem|issue|disruption|failure)$'
    )
  ],
  [
    'impact',
    clauses(
      `^what (?:did|could|would) (?:the |our |some |most )?(?:\\w+ )?${people} (?:see|notice|experience|feel|not do|lose|get)\\b|^who (?:had to|could not|couldn't|was unable to) .+$|^what could (?:not|no longer) be \\w+$|^how far (?:it|this) (?:reached|went|spread)$`,
      '^(?:the |our )?(?:(?:physical|clinical|medical|financial|material|patient|personal|customer) )*(?:injuries|casualties|harm|damage|losses|repercussions|fallout)(?: (?:to|of|for|in) .{2,30})?$|^degree of harm$',
      `^(?:who|whom|which \\w+|what)(?: (?:it|this))?(?: was| were| got| has been| have been| is| are|'s)?(?: \\w+ly)? (?:hit|affected|impacted|suffered|hurt|harmed|concerned|felt (?:it|this)|lost (?:what|money|data|access)|missed out|paid for it|could not \\w+|couldn't \\w+)(?:,? and (?:how|for how long)\\b.*)?$`,
      '^how (?:bad|costly|expensive|widespread)$|^what it did$|^(?:the |our )?(?:numbers|figures) (?:first|for the record|at a glance|in one place|of the (?:incident|outage|day|night))$',
      `^(?:from )?where (?:the |our )?${people} (?:sits?|sat|stands?|stood)$|^from (?:the|a|our) ${people}(?:'s|s'|')? (?:seat|chair|desk|perspective|point of view|viewpoint)$`,
      `^(?:am|was|were|are|is) (?:i|you|we|my|your) (?:\\w+ )?(?:affected|hit|impacted|concerned|at risk)$|^how (?:was|were|are|is) (?:you|your|our|my|the|we)? ?(?:\\w+ ){0,2}(?:affected|hit|impacted)$`,
      `^how (?:bad|big|large|serious|severe|wide|widespread|far[- ]reaching|much|many|long|costly|expensive)\\b(?=.*\\b(?:was|were|it|lost|affected|lasted|did|cost|took|harm|damage)\\b)(?!.*\\b(?:is|are|we worked)\\b)`,
      `^(?:how|whom?) (?:it|this|that|the (?:outage|incident|failure|disruption)) (?:affected|hit|hurt|touched|looked|appeared|showed(?: itself)?|felt|reached)\\b(?! our (?:thinking|work|plans)\\b| from (?:the inside|inside|each|our|where|my)\\b| (?:in|on) (?:the )?(?:logs?|graphs?|dashboards?)\\b)`,
      `^what (?:it|this|that|the (?:outage|incident|failure|disruption)) (?:meant(?: (?:to|for) .+)?|looked like(?: .+)?|cost(?: .+)?|did to .+|broke|took down)$`,
      `^what (?:could be seen|was (?:seen|visible|noticeable)|(?:it )?looked like|was to be seen)(?: from .+)?$|^(?:seen|viewed|as seen|the view|how it looked|what it looked like|experience)?(?: from| to| by)? ?(?:the )?(?:outside|customer's side|user's side|shop floor|customer side|users' side|counter)$`,
      `^what (?:the |our |some |most |your |many )?(?:\\w+ )?${people} (?:had |have |may have |might have |would have |could have |actually |then )?(?:${perceives})\\b`,
      `^what (?:was|were|is|had been)(?: \\w+ly)? ${outage}(?:,? and .+)?$|^what (?:stopped|ceased) (?:working|running)$|^what (?:we|they|customers|users|it) lost$|^(?:money|data|orders|revenue|income|production|sales|work|time|calls|records|production|sale|harvest|crop) (?:lost|loss|losses)$|^lost (?:revenue|orders|money|sales|income|data|work|production)$`,
      '^(?:affected|impacted|hit) (?:\\w+ )?\\w+s$|^(?:\\w+ )?\\w+s (?:affected|impacted|hit)$',
      `^(?:the |its )*(?:(?:duration|scale|severity|time|size|extent|magnitude|scope) and (?:duration|scale|severity|extent|magnitude|scope|reach)|extent|scale|toll)$`,
      `^(?:the |its )?(?:extent|scale|reach|toll|scope|magnitude|size)(?: and (?:duration|severity|scale|extent|impact))? of (?:the |this )?(?:outage|incident|damage|failure|problem|disruption|harm|impact|event|loss|breach|leak|effects?)$`,
      '^(?:the )?(?:damage|harm) (?:done|caused)$|^(?:the )?(?:harm|bill|inconvenience|disruption|downtime|symptoms|price|price we paid|cost to .+)$'
    )
  ],
  [
    'lessons',
    clauses(
      `^what ${us}(?: would|'d| want to| wish to| will)* (?:pass on|hand on|remember|share|say to others)$|^what (?:this|it) (?:says|tells) about .+$|^(?:insights?|lessons?|learnings?|thoughts?) for (?:others|the \\w+|other \\w+)$|^food for thought$`,
      `^what ${us}(?: can| could| may| might| should| would|'d| will|'ll| have| 've|'ve| did| all)*(?: now| also)? (?:learn(?:ed|t)?|take(?: away| home| from .+| with us)?|took(?: away| from .+)|tell (?:others|other .+|our past selves|my past self|my younger self|anyone .+)|want others to know|conclude[d]?|draw(?: from .+)?|drew(?: from .+)?|remember|like others to (?:know|learn))(?: from .+| about .+| here| today)?$|^what (?:to (?:take|remember|learn)|can be learn(?:ed|t)|there is to learn|is to be learned|(?:can|could|should|may) .* (?:learn|take away))\\b`,
      `^what ${us} (?:(?:now )?(?:think|believe|understand|see)|understand better)(?: (?:now|today)| about (?:it|this|that))+$|^what ${us} now (?:understand|think|see|believe)$|^what ${us} (?:now )?understand (?:now|better)$`,
      '^what (?:it|this|that|the (?:outage|incident|night|day|failure))(?: has| have)? (?:taught|teaches|shows|showed|told|tells|reminds|reminded|taught)(?: us| me)?(?: .+)?$|^what others (?:can|could|may|might|should) .+$',
      '^(?:some |our |my |final |a few |further |after)?(?:thoughts|reflections|insights|realisations|realizations|teachings|morals?|wisdom|retro|debrief|debriefing|advice(?: (?:to|for) .+)?)$|^conclusions? (?:we|i) (?:draw|drew)(?: .+)?$',
      "^(?:looking back|in (?:hindsight|retrospect)|(?:with |in )?hindsight|(?:to |points to )?(?:take home|remember)|(?:to )?take[- ]home (?:messages?|points?)|things (?:we |i )?(?:have )?learn(?:ed|t)|what (?:stays|stuck|stayed|sticks) with us|learned)$|^(?:what (?:has )?surprised us|surprises)$|^(?:things|what) (?:that )?(?:we|i)(?: are|'re|'m| am)?(?: still| keep)? thinking (?:about|over)$"
    )
  ],
  [
    'went-well',
    clauses(
      "^(?:good|notable|exemplary) (?:practices?|catch(?:es)?|calls?|decisions?|moves?|work)(?: (?:noted|seen))?$|^(?:what to (?:repeat|keep|continue|do again)|do again|keep doing|continue(?: doing)?|worth (?:praising|keeping|repeating|a mention))$|^things that went our way$|^what (?:stood|served) us (?:in good stead|well)$|^(?:what|things) (?:we|i) (?:should keep|would not change|wouldn't change)$",
      `^${thing} ${adverbs}(?:${helps})\\b(?! (?:badly|poorly|less|not)\\b)`,
      `^what (?:was|were|is|has been|had been) (?:\\w+ly )?(?:good|right|useful|helpful|fine|ok|okay|nice|strong|well done|done well|done right)(?: about .+| in .+)?$`,
      `^(?:what|things) ${us}(?: are|'re| were| will|'ll| would|'d| have|'ve| want to)* (?:(?:proud|glad|happy|pleased|grateful|thankful)(?: (?:of|about|with|for|that .+))?|got right|do again|keep(?: doing)?|want to keep|did right|did well|like[d]?)$|^what (?:the )?\\w+(?: \\w+)? got right$`,
      "^(?:gone|went|going|worked|works|done|ran|running|held) (?:really |very |quite |fairly )?(?:well|right|smoothly|fine|up)$|^(?:what|things|all that|where) (?:had |has |have |'s )?(?:gone|went|go|going|was going|ran) (?:really |very |quite |rather |mostly |surprisingly )?(?:well|right|smoothly|fine|ok|as planned|to plan)\\b",
      '^where (?:we|i|it|things|the \\w+) (?:did (?:well|right)|worked(?: well| out)?|held(?: up)?|shone)$',
      '^(?:the |our |some )?(?:good|nice|bright|positive|strong|best|happy|sunny|better) (?:bits?|parts?|things?|sides?|spots?|points?|news|moments?|aspects?|half)$|^on the (?:bright|plus|positive|good) side$|^(?:upsides?|pluses|plus|pros|praise|shout ?outs?|hats off(?: to)?|good|helped(?: us)?|helpful|smooth|successes|what deserves (?:praise|credit|a mention)|\\+)$'
    )
  ],
  [
    'went-poorly',
    clauses(
      "^what (?:we|i)(?:'re| are| am|'m| were| was) (?:less|not|un)[ -]?(?:very |so |too |that |quite |entirely )?(?:comfortable|happy|proud|pleased|satisfied|glad)(?: with| of| about)?$|^(?:the |some |an? |our )?(?:honest|uncomfortable|embarrassing|awkward|painful|unpleasant) (?:part|parts|bit|bits|remarks?|truths?)$",
      "^what (?:let|failed) (?:the |our )?\\w+ down$|^what (?:we|i)(?: would|'d) change$|^(?:what|things that) (?:worked|ran|went) (?:against|away from) us$|^what (?:took|lasted) (?:too|so|that) long$|^(?:missed chances|(?:things|stuff|what) (?:we|i)(?:\'d| would| could|\'ve| have)* (?:like to have (?:had|known)|could(?:\'ve| have) (?:seen|known|done|noticed|caught)(?: .+)?))$|^where (?:we|i) (?:were|was) (?:slow|late|wrong|blind|too \\w+)$|^stop doing$|^what caught (?:us|me) (?:out|off guard|by surprise)$|^not (?:as|to|according to) plan(?:ned)?$|^(?:our )?blind spots?$|^what went (?:less|not so) \\w+$|^where (?:we|i|it) went (?:astray|off)\\b",
      `^${thing} ${adverbs}${negated} (?:\\w+ly )?(?:help|helped|save|saved|protect|protected|work|worked|hold|held|function|functioned|go|gone|pay off|paid off|succeed|turn out|good|great|right|nice|useful|helpful|so good|ideal)\\b`,
      `^${thing} ${adverbs}(?:${hinders})`,
      `^what (?:was|were|is|felt|proved|has been)(?: \\w+ly)? ${hard}(?: (?:about|for|in) .+)?$`,
      `^${thing} (?:that )?failed$(?<!^what failed)`,
      `^(?:what|things) ${us}(?: are|'re| were| have|'ve| had)* (?:missed|lacked|lacking|missing|regret|regretted|sorry (?:about|for)|got wrong|did (?:wrong|bad|badly|poorly)|ashamed of|overlooked|underestimated|(?:did not|didn't|had not|hadn't) (?:do|have|see|prepare|plan for|think of))$`,
      `^(?:what|where|how|things) (?:we|i|it|things|they)(?: would|'d| could| can| should| might| ought to)+(?: have)? (?:\\w+ ){0,4}(?:better|differently|otherwise|faster|sooner|earlier|improved?)\\b`,
      `^(?:what|things) (?:could|can|should|might|ought to|may|must)(?: have)?(?: be| been| go| gone| get| work| worked| still)* ?(?:better|improved?|improving|faster|sooner|smoother|different|differently|worked)\\b`,
      '^where (?:we|i|it|things|the \\w+|plans?) (?:fell short|fell down|stumbled|struggled|lost time|hurts?|failed|broke down|got stuck|went wrong|came up short|did (?:badly|poorly))$',
      "^(?:gone|went|going|worked|works|ran|done) (?:really |very |quite |so )?(?:badly|wrong|poorly|less well)$|^(?:not (?:so|that|as) (?:good|well|great)|less (?:good|well)|(?:did not|didn't) (?:go|work)(?: (?:so )?(?:well|out))?)$",
      '^(?:the |our |some )?(?:bad|weak|sore|dark|negative|worse|painful|sad|ugly) (?:bits?|parts?|things|sides?|spots?|points?|news|moments?|aspects?|half)$|^on the (?:down|minus|negative|bad|other) ?side$|^(?:the |our |some )?(?:downsides?|minuses|minus|cons|gaps(?: (?:we|it) .+)?|hindrances|hurdles|stumbling blocks|friction|frictions|pains?|misses|needs (?:work|improvement)|(?:room |things |needs? |ways )?to (?:improve|be improved|do better))$'
    )
  ],
  [
    'detection',
    clauses(
      `^how (?:did )?(?:the |our )?${people} (?:tell|told|reach|reached|alert|alerted|warn|warned) us$|^how ${it} (?:was |got |were )(?:first )?(?:reported|raised|picked up|flagged|brought up)$|^(?:the )?discovery of .+$|^noticed how$`,
      `^how (?:did |was |were |had |has )?(?:${we}|it|this|that|the \\w+(?: \\w+)?)? ?(?:was |were |got |first |had |been |then |came to |get to |got to |come to )*(?:${notices})\\b(?! (?:the )?(?:cause|root|bug|fix|reason|culprit|what|way|to))(?! it was (?:fixed|over))`,
      `^how (?:did )?${it} (?:first )?(?:c[ao]me (?:to (?:light|our (?:attention|notice|ears)|the surface|us)|out)|surfaced?|showed up|was brought to (?:light|our attention)|reach(?:ed)? us)\\b|^how (?:the |our )?(?:alarm|alert|alarms|warning|news|report|page|call)s? (?:was |were |first |finally )?(?:raised|reached|came(?: in)?|arrived|sounded|got to|went off)\\b`,
      '^(?:did|what|how|when|whether) (?:did )?(?:the |our )?(?:alerts?|alerting|alarms?|monitoring|monitors?|pagers?|probes?|dashboards?|graphs?|sensors?) (?:\\w+ )?(?:said|did|showed|work(?:ed)?|saw|told|see|say|show|fired?|ring|rang|miss(?:ed)?|noticed?|knew)\\b',
      '^who (?:first )?(?:noticed|saw|found|spotted|detected|discovered|reported|heard)(?: (?:it|this|the (?:problem|error|outage)))?,? (?:and (?:how|when)|first)\\b|^who (?:found|spotted|discovered|detected|reported) (?:it|this)$|^who (?:raised the alarm|told us|alerted us|sounded the alarm)\\b',
      `^when (?:did |was )?(?:${we}|it|this)? ?(?:was |were |first )*(?:${notices})\\b(?! (?:the )?(?:cause|root|bug|fix))`,
      '^what (?:first )?(?:alerted|tipped|warned|told) (?:us|me|off)\\b|^what (?:caught|gave) (?:it|this)(?: away)?$|^what (?:made|let) us (?:notice|look|suspicious|aware)\\b',
      '^(?:the |our |an? )?(?:first|early|initial|earliest) (?:signs?|alarms?|alerts?|warnings?|notice|indications?|hints?|reports?|symptoms?|suspicions?|page|signals?)$|^(?:raising|sounding) the alarm$|^(?:the )?alarms?$|^(?:noticing|spotting|discovering|finding)(?: (?:it|this|the (?:problem|issue|fault)))$|^noticing$|^(?:becoming aware|awareness|finding out|discovery and (?:report|reporting)|(?:noticed|spotted|found|reported) by|time to (?:notice|detection|discovery))$'
    )
  ],
  [
    'trigger',
    clauses(
      '^(?:the )?initiating \\w+$|^what made (?:it|this) happen (?:that|on) .+$',
      `^what ${adverbs}(?:triggered|started|sparked|provoked|prompted|precipitated|initiated|ignited|kicked (?:it|this|things|everything|the \\w+)? ?off|set (?:it|this|things|everything|off|the \\w+)(?: off| going| in motion)?|touched (?:it |this )?off|tipped (?:it|this|things|the \\w+) over|pushed (?:it|this|us|things|the \\w+) over|brought (?:it|this) (?:about|on)|made (?:it|this) start)\\b`,
      `^(?:how|where|when) ${it} (?:all )?(?:started|began|got started|was set off|set off|was triggered)$`,
      '^what was (?:new|different)(?: (?:this time|that|about that|on) ?.*)?$|^what (?:had )?changed (?:that|on the|just before|right before|shortly before|the) .+$|^what had changed$',
      `^(?:the )?(?:change|event|deploy|deployment|action|request|command|moment|update|commit|upload|packet|row|message|input) that (?:did|started|triggered|set|caused|broke|began|kicked|tipped)\\b.*$`,
      '^(?:the |an? )?(?:spark|last straw|straw|trigger point|initiator|ignition|precipitating (?:event|factor|cause)|starting event|initial (?:event|trigger)|initiating (?:event|cause|fault|condition)|triggering (?:event|condition|conditions|change|deploy|deployment|factor|action|request|cause))$|^(?:set off|started|sparked) by$|^triggers? (?:and|of|for) .+$'
    )
  ],
  [
    'contributing-factors',
    clauses(
      // Something indefinite is the subject: what did it, not what ended it.
      `^how (?:a|an|one|two|three|some) (?:(?!is |are |gets? )\\w+ ){1,4}(?:reached|stopped|broke|took|brought|emptied|blocked|killed|filled|became|ended up|turned|made|deleted|locked|spread|hid|escaped|passed|shut|caused|led)\\b.*$`,
      '^how (?:it|this) (?:passed|got (?:through|past).*)$|^(?:technical |contributing |other )?circumstances$|^(?:absent|failed|missing|absent or failed|failed or absent) (?:defen[cs]es|barriers|safeguards)$|^where the (?:mistake|fault|error|bug|problem|flaw) (?:was|lay|sat|came in)$|^what (?:was|lay|is|lies) behind .+$|^what (?:brought|got) us here$|^what (?:had to )?(?:line|lined|come|came) (?:up|together)$|^which (?:barriers|safeguards|checks|defen[cs]es) failed$|^nature of the (?:fault|failure|error|defect)$|^(?:the )?(?:inside story|story (?:behind|underneath|beneath)(?: it)?)$|^known error$|^(?:causal|technical|main|key) findings$|^the causes? in .+$',
      '^(?:the )?(?:wrong|missing|forgotten|misplaced|swapped|stale|expired|lost|faulty) (?:number|file|column|line|comma|semicolon|setting|flag|key|row|unit|sign|digit|certificate|value|label|table|configuration)$'
    )
  ],
  [
    'resolution',
    clauses(
      `^what (?:the |our )?(?:crew|team|staff|engineers?|operators?|people on (?:duty|call)|duty \\w+|firefighters) did(?: (?:about it|then|next|first))?$|^how ${us} got (?:the |our |them |it )?(?:\\w+ )?(?:moving|running|going|back|up|working|online|out)(?: again)?$|^(?:putting (?:it|the fire) out|restart|rescue|stopgap|(?:interim )?containment(?: (?:action|measures?|steps))?|remediation (?:already )?(?:done|taken)|how the (?:day|night|match|batch|run) was saved)$`,
      `^how (?:did |was |were )?(?:${we}|${it}|(?:the |our )?(?:\\w+ ){0,2}\\w+)? ?(?:was |were |got |finally |then |eventually )*(?:${repairs})\\b(?! (?:costs?|in|up in)\\b)`,
      `^how (?:${we}|it|this|things|the \\w+|our \\w+|service|services)(?: was| were| has been| finally)? (?:got|get|came|come|brought|put|made|taken|switched|gotten)(?: (?:it|this|things|everything|the \\w+|ourselves|us|them))?(?: (?:all|finally|safely))? (?:back|working|running|going|up again|out of (?:it|this|trouble)|over|right|well again|under control|online)\\b`,
      `^what ${adverbs}(?:(?:${repairs})\\b(?! (?:working|running|getting|us|going))|brought (?:it|us|things|service|the \\w+) back|got (?:us|it|things|the \\w+) (?:out|back|going|running|working)|put (?:it|this|things) right|turned (?:it|things) around)\\b`,
      `^what (?:did )?${us} (?:did|do|tried|undertook|had to do) (?:about (?:it|this|that)|to (?:fix|stop|repair|restore|end|get|bring|solve|recover|contain)\\b.*|that (?:night|day|morning|evening|afternoon|weekend)|then|at once|right away|immediately|meanwhile|in the meantime|on the (?:night|day)|first)$`,
      `^what was (?:done|tried)(?: (?:about (?:it|this|that)|to .+|at once|right away|immediately))?$|^(?:steps|actions|measures|countermeasures) (?:we |that were |were |already |immediately )?(?:took|taken)(?: .+)?$|^(?:actions|work|response|measures|steps) (?:during|on) the (?:incident|outage|night|day)$`,
      '^(?:getting|bringing|putting|coming|return|returning|back|going back) (?:\\w+ |the \\w+ |our \\w+ )?(?:back|right|normal|working|to normal|to service|to work|online|up again|up|running)(?: .+)?$|^(?:putting out the fire|stopping (?:it|the bleeding|the leak|the damage)|all clear|(?:the )?way out|the end of (?:it|the (?:incident|outage))|end of (?:the )?(?:incident|outage))$',
      '^(?:fixing|restoring|repairing|solving|mending|resolving|recovering|undoing) ?(?:it|this|things|service|services|(?:the|our) \\w+(?: \\w+)?)?$|^(?:the )?(?:cure|repairs?|repair works?|restore|clean ?up|clearing up|mop ?up|recovery work|first aid)$|^(?:interim|stopgap|provisional|makeshift|emergency|immediate|short term|temporary|quick|first) (?:fix(?:es)?|solutions?|repairs?|measures(?: taken)?|remed(?:y|ies)|help|workarounds?|response|reaction)$'
    )
  ],
  [
    'contributing-factors',
    clauses(
      `^what ${adverbs}(?:made (?:it|this|that) (?:possible|happen|so easy)|(?:allowed|let|enabled|permitted) (?:it|this|that|the \\w+)\\b.*|led to (?:it|this|that|the \\w+(?: \\w+)?)|contributed\\b.*|added to (?:it|this)|played (?:a part|into it)|came together|lay (?:behind|underneath|under|beneath) .+|caused .+|turned out to be .+)$`,
      `^what (?:was|is|had been|had gone|went) (?:really |actually |in fact |truly )?(?:wrong|the matter|at fault|broken|amiss)(?: (?:in the end|underneath|with .+|inside))?$|^what it (?:was|turned out to be) in the end$|^what (?:it|this) (?:really )?was(?: really)?$`,
      `^what (?:the |our )?(?:\\w+ )?(?:investigation|analysis|inquiry|audit|review|search|debugging|forensics) (?:found|showed|revealed|turned up|brought to light|uncovered)$|^(?:results?|findings|outcome) of (?:the |our )?(?:investigation|analysis|inquiry|search)$|^(?:the |our )?(?:investigation|analysis) (?:results?|findings|outcome)$|^what was found(?: out)?$`,
      `^how (?:could |can )?${it}(?: could| can| came| come)? (?:to )?(?:happen(?:ed)?|be(?: possible)?|was possible|break|broke|fail|failed|pass|went wrong|go wrong|slip(?:ped)?|c[ao]me (?:about|to (?:this|be|pass|happen))|worked|arise|arose)\\b`,
      `^how (?:the |an? |our )?(?:\\w+ ){1,3}(?:got|slipped|came|crept|sneaked|made it|found its way) (?:in|into|through|past|out|access|by|there|here|to (?:production|the customers?))\\b(?! (?:home|back|light))|^how (?:could|can) (?:it|this|that) \\w+|^how (?:was|is) (?:it|this|that) possible$`,
      `^${ours}(?:origins?|source|roots?|reasons?|mechanics|mechanism|conditions|preconditions|circumstances|explanation|grounds) (?:of|behind|for|that) (?:it|this|(?:the |our )?(?:fault|failure|problem|outage|incident|error|trouble|bug|made it possible.*|let it happen.*|crash|delay|leak|breach|loss))$|^(?:conditions|circumstances|things|decisions) (?:that|which) (?:made (?:it|this) possible|led (?:up )?to (?:it|this)|contributed)$`,
      `^${ours}(?:reason (?:why|behind it)|reasons why|origins?|root|roots|flaw|defect|weakness(?:es)? in .+|preconditions|circumstances|latent (?:conditions|failures|factors)|holes in the cheese|swiss cheese|ishikawa|fish ?bone(?: diagram)?|(?:fault|cause|causal) (?:tree|chain|map|analysis|model)|chain of causes|theory|technical (?:story|side|part|reason|reasons|deep dive)|deep dive|under the hood|mechanics|bug itself)$`
    )
  ],
  [
    'background',
    clauses(
      '^what (?!it |this |that |there |here |now |happened |happens |matters? |counts? |follows |remains )[\\w-]+ is(?:,? and .+| for)?$|^factual information$|^the (?:system|plant|service|line|machine|team|site|software) (?:in question|under review|involved|and the \\w+)$|^(?:a |the )?(?:normal|usual|ordinary|typical) (?:day|week|run|operation|operations|case|night|flow|course)$|^where things stood$|^before that (?:day|night|evening|morning)$|^what (?:an?|the) \\w+ is$|^what (?:we|i) (?:make|build|sell|host|grow|bake|serve)$|^(?:terms|words|names|abbreviations) (?:used|you will meet)(?: here)?$|^(?:configuration|set ?up|state|situation) at the time$',
      `^how (?:we|i) (?:usually |normally |always )?(?:deploy|release|ship|build|run|store|test|organi[sz]e|operate|back up|brew|bake|bill|publish|route|plan|do backups|do releases)(?: .{1,30})?$|^how (?:the |our |a |an )(?:\\w+ ){1,3}(?:normally |usually )?(?:runs|goes|flows|decides|behaves|operates|functions|moves|travels|normally \\w+|usually \\w+)$|^how \\w+s (?:flow|work|move|travel|run|get (?:in|out|through))(?: .{1,30})?$`,
      '^what (?:was|is|were|had been)(?: \\w+)? (?:supposed|meant|planned|expected|intended|due) to (?:happen|be done|take place|change)$|^what should have happened(?: (?:instead|normally))?$|^what (?:normally|usually|ordinarily) happens$',
      '^(?:our|the) (?:\\w+ )?(?:stack|kit|gear|pipeline|infrastructure|machine room|tool ?chain)$',
      `^how (?!(?:it|this|that|these|those|to|we|i|you|they) )(?:the |our |a |an )?(?:\\w+ ){1,5}(?:works?|gets? (?:\\w+ed|made|built|sent|chosen)|(?:is|are) (?:meant|supposed) to \\w+|is (?:\\w+ed|made|built|kept|run|set up|chosen|done|sent|put together)|are (?:\\w+ed|made|built|kept|run|chosen|done|sent))(?: .{0,40})?$`,
      `^how (?!(?:it|this|that|these|those|to|we|i|you|they) )(?!.*(?:ed|went|was|were|got|came|broke|fell|took|made|again|can|could|will|would|should|may|might)\\b)(?:the |our |a |an )?(?:\\w+ ){0,3}(?!(?:its|this|his|is|has|does|as) )\\w+[^s\\W]s \\w+(?: \\w+){0,3}$`,
      `^(?:what|how) (?:had |has |have )?(?:(?:come|came|happened|went|gone|been going on|was going on) before|preceded (?:it|this|the \\w+)|led up to (?:it|this|the (?:incident|outage|night|day)))\\b.*$`,
      '^(?:in |during )?(?:the )?(?:leading up(?: to .+)?|run[- ]?up(?: to (?:the )?(?:incident|outage|night|day))?|lead[- ]?up|lead[- ]?in)$|^before (?:it|this|all this|the (?:facts|story|events|incident|outage|event|failure|night|day|crash|fault))(?: (?:happened|began|started|broke|hit|all))*$|^(?:prior history|previous history|pre ?history)$',
      `^(?:the )?(?:day|days|week|weeks|months|hours|night|evening)s? before$|^(?:the )?(?:situation|state|state of things|world|setup|set up)(?: of things)? before(?:hand)?$|^(?:initial|starting|prior|original|previous) (?:situation|position|state|conditions?)$`,
      `^(?:some|a little|a bit of|a short|short|necessary|for|more|technical) (?:background|context|history|terms|theory|prehistory)$|^for (?:those|readers|people|anyone|anybody) (?:who|that|new)\\b.*$|^(?:if|in case) you(?:'re| are) new\\b.*$|^what (?:you (?:need|have) to know|one (?:needs|has) to know|to know)(?: (?:first|beforehand|before .+))$|^(?:a |the )?(?:short |quick |little |brief )?primer$|^preliminaries$|^(?:setting )?the (?:scene|stage|setting)$|^setting the stage$|^(?:the )?setting$`,
      '^(?:a )?(?:word|words|note|notes|bit|few words) (?:on|about) (?:the|our|this) (?:system|service|setup|product|plant|site|machine|platform|network|software)$|^(?:introduction|intro) to (?:the|our) .+$|^about (?!(?:the|this) (?:report|document|authors?|page|post|data|review|cover|incident|outage|response|diagnosis|causes?|fix|reaction|wording|numbers|figures|names?|tone|people|restarts?|timeline|review)\\b)(?:us|the \\w+(?: \\w+)?|the (?:service|system|product|project|platform|plant|club|team|site|company|association|software|network))$|^who (?:we are|runs this)$',
      `^(?:system|service|product|plant|site|technical) (?:description|context|setup|overview)$|^description of (?:the|our) (?:system|service|setup|plant|network|platform|architecture)$|^(?:the |our |normal )?(?:set ?up|architecture|system|service|plant)(?: in (?:short|brief))?$|^where (?:we|it) (?:stood|were|started)(?: before)?$|^where we started from$`,
      `^what (?:it|the (?:system|service|product|plant|machine|app|software|tool|site|job|bot|team)|this (?:system|service|product|plant|tool)) (?:is|does)(?: and (?:is|does)| for)?$|^how (?:it|we|the (?:system|service|plant|site|network))(?:'s| is| are| was| were) (?:made|built|set up|put together|organi[sz]ed|arranged|supposed to work|meant to work|wired)$|^how (?:the |our )(?:\\w+ ){1,2}works?$`
    )
  ],
  [
    'references',
    clauses(
      '^(?:photographs|log files?|(?:sources|evidence|documents|material|data) (?:used|consulted|reviewed|seen|read)|further documents|attached files|links for .+|where to find (?:the )?\\w+(?: \\w+)?|list of (?:documents|sources|links|references|files)|indicators(?: of compromise)?|iocs?)$',
      '^(?:where (?:to|you can) (?:read|find|learn) more|read more|more to read|(?:for |some )?(?:further|more|additional|background) (?:reading|details|material|sources|information)|reading(?: list)?|bibliography|endnotes|literature)$',
      '^(?:the |our )?(?:enclosures|enclosed|attached|attachments|exhibits|supplements?|supplementary (?:\\w+)|(?:other|source|related|earlier|internal|external) (?:documents?|reports?|incidents|material|links|postmortems|reviews|sources|reading|pages|work)|similar incidents|documents(?: used)?|materials?|raw (?:data|material)|pictures|photos|charts|pointers|charts and graphs|dashboards(?: and (?:graphs|links))?|graphs and dashboards)$'
    )
  ]
]

/** What a heading that ends on one of these is about is a thing of that kind: "Detection rules", "Lesson booking app". */
export const namesOfThings =
  /\b(?:service|services|server|app|application|apps|api|apis|platform|module|engine|bot|workers?|cluster|firmware|website|site|shop|portal|rate|models?|codes?|rules(?: we .+)?|warnings|handlers?|jobs?|checks api|feed|queue|database|storage|tables?|cells?|gateway|conditions|counter)$/
