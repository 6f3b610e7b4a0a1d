import type {Concept} from '../sections.ts'

/** Splits a list that is written with `;` between its phrases. */
const phrases = (list: string): readonly string[] => list.split(';').map((phrase) => phrase.trim())

/**
 * Names under which people write a section, as `readTitle` leaves them: lower case, no marks, numbers or emoji, and
 * without the words of `qualifiers` at the edges ("Detailed timeline of the incident" is looked up as "timeline").
 * Gathered from headings seen in public postmortems, and from the words of the well-known templates.
 */
export const sectionAliases: Readonly<Record<Concept, readonly string[]>> = {
  summary: phrases(`
    story; short account; brief account; in a sentence; in two sentences; in three sentences; outline; facts first; essence; the event; summary; executive summary; tldr; tl dr; overview; quick overview; abstract; description; what happened;
    what actually happened; the incident; the outage; what was the problem; what was the issue; what;
    synopsis; at a glance; in a nutshell; in short; in brief; in one sentence; short version; the short version;
    short story; short description; issue description; incident description; problem; the problem; problem statement; problem description; problem summary;
    recap; what is this about; management summary; key facts; quick facts; quick summary; facts; the facts;
    nature of the incident; issue; the issue; incident; outage; the bottom line; digest; what did happen;
    what happened exactly; what went down; the story; the short story; the gist; gist; summary of findings;
    summary of events; what was going on; brief; glance; resumen; resumen ejecutivo; qué pasó; que paso;
    descripción; descripción del incidente; resumo; resumo executivo; sumário; sumário executivo; o que aconteceu;
    descrição; visão geral; résumé; resumé; que s'est-il passé; vue d'ensemble; synthèse; zusammenfassung;
    kurzfassung; überblick; was ist passiert; beschreibung; was geschah; samenvatting; wat is er gebeurd;
    riassunto; sommario; riepilogo; cosa è successo; 概要; サマリ; サマリー; 要約; 何が起きたか; 何が起きたのか; 事象; 障害概要; インシデント概要; 摘要;
    概述; 总结; 事件概述; 事故概述; 故障概述; 事件摘要; 问题描述; 事故描述
  `),
  impact: phrases(`
    in figures; in numbers; figures; what it cost; impact on product; impact; impacts; impact assessment; impact analysis; impact summary; customer impact; user impact;
    customers impact; users impact; business impact; system impact; data impact; service impact; financial impact;
    external impact; internal impact; client impact; community impact; security impact; negative impact;
    scope and impact; impact and scope; impact scope; scope of impact; impact on users; impact on customers;
    impact on services; impact to users; impact to customers; user facing impact; customer facing impact;
    production impact; impact details; impact and severity; severity and impact; affected; affected users;
    affected customers; affected services; affected service; affected systems; affected system;
    affected components; affected versions; affected parties; affected products; affected assets; affected funds;
    affected teams; impacted users; impacted customers; impacted services; impacted systems; users affected;
    customers affected; services affected; service affected; systems affected; system affected; assets affected;
    components affected; teams affected; users impacted; customers impacted; services impacted; systems impacted;
    user experience; customer experience; consequences; consequence; effects; effect; damage; damages;
    damage assessment; collateral damage; losses; loss; what was lost; data loss; what was affected;
    who was affected; who was impacted; what was impacted; what was the impact; how were users affected;
    what leaked; what was exposed; blast radius; cost; the cost; cost of the incident; customers; users; numbers;
    the numbers; what customers saw; what users saw; customer view; user view; what broke for customers;
    what broke for users; affected area; scope of damage; impacto; usuarios afectados; impacto en los usuarios;
    impacto no cliente; usuários afetados; impact client; conséquences; auswirkung; auswirkungen;
    betroffene systeme; folgen; schaden; gevolgen; impatto; 影響; 影響範囲; 影響範囲と期間; ユーザー影響; ユーザへの影響; 影响; 影响范围; 影响面; 影响评估
  `),
  timeline: phrases(`
    by the clock; hour by hour; minute by minute; day by day; timeline; time line; timelines; timeline of events; events timeline; event timeline; the timeline; chronology;
    chronology of events; sequence of events; order of events; course of events; chain of events; key events;
    log of events; event log; events; incident log; what happened when; the sequence; chronological log;
    chronological summary; key moments; key timestamps; timestamps; play by play; how it unfolded; how it went;
    blow by blow; investigation timeline; response timeline; log; incident response timeline; recovery timeline;
    sequence; milestones; key milestones; history of events; cronología; cronologia; línea de tiempo;
    línea temporal; linha do tempo; chronologie; déroulement; déroulé; ligne de temps; zeitleiste; zeitverlauf;
    zeitlicher ablauf; ablauf; verlauf; tijdlijn; linea temporale; タイムライン; 時系列; 経緯; 対応履歴; 时间线; 时间轴; 事件经过; 事故经过; 处理过程
  `),
  detection: phrases(`
    detection; how was it detected; detection method; time to detect; discovery; identified; identification;
    how it was detected; how it was noticed; how it was discovered; how it was found; how we noticed;
    how we found out; how we detected it; how we found it; issue detected; detected; detected by; discovered by;
    alerting; alerts; detection and alerting; alerting and detection; monitoring and detection;
    detection and monitoring; notification; how was it noticed; detection source; detection details;
    detection analysis; detection failure; initial detection; issue identification; problem identification;
    problem detection; incident detection; method of detection; means of detection; monitoring gaps; detection gap;
    detection gaps; how did we know; how was this detected; detección; detecção; détection; erkennung; entdeckung;
    detectie; rilevamento; 検知; 検出; 検知方法; 発見; 发现; 检测; 发现过程; 检测方式
  `),
  trigger: phrases(`
    trigger; triggers; triggering event; trigger event; the trigger; what triggered it; what set it off;
    initiating event; triggering change; what triggered the incident; proximate trigger; incident trigger;
    triggered by; immediate trigger; what kicked it off; what started it; desencadenante; gatilho; déclencheur;
    élément déclencheur; auslöser; aanleiding; トリガー; 発生契機; きっかけ; 触发; 触发原因; 触发条件
  `),
  'contributing-factors': phrases(`
    how; contributing; organizational factors; organisational factors; mistake; finding; cause statement; contributing factors; contributing factor; contributing causes; contributing cause; contributing conditions;
    contributing things; contributors; contributory factors; root cause; root causes; root cause analysis;
    root cause identified; root cause identification; root-cause; rootcause; rca; cause; causes; the cause;
    causal analysis; cause analysis; analysis of cause; analysis of causes; cause of the incident;
    cause of failure; cause of the outage; primary cause; primary root cause; proximate cause; proximate causes;
    direct cause; immediate cause; underlying cause; underlying causes; deeper cause; technical cause;
    secondary cause; underlying problem; underlying issue; underlying issues; reason; reasons; why; whys;
    five whys; five why's; 5 whys; 5 why's; 5-whys; the five whys; why analysis; five whys analysis;
    5 whys analysis; why did it happen; why did this happen; why it happened; why this happened; why it failed;
    why did it fail; why did this fail; how it happened; how did it happen; how did this happen; how this happened;
    how it got there; how did it get there; how did this get in; how did it get in; how it got in; how we got here;
    how did we get here; what caused it; what caused this; what broke; what was the cause; what was the root cause;
    analysis; incident analysis; failure analysis; problem analysis; issue analysis; post incident analysis;
    technical analysis; technical explanation; technical explanations; technical details; explanation; diagnosis; technical root cause; blameless root cause; fault; the fault;
    factors; causal factors; systemic factors; systemic causes; human factors; risk analysis; the bug; the mistake;
    mistakes; further findings; findings; conditions; contributing conditions and factors; what's really going on;
    what was really going on; details of incident; details of the incident; details of exploit;
    details of vulnerability; vulnerability; the vulnerability; exploit details; vulnerability details;
    details of the exploit; details of the vulnerability; how the exploit worked; causas; causa raíz; causa raiz;
    causa; factores contribuyentes; fatores contribuintes; análisis; por qué pasó; por que aconteceu; cause racine;
    causes racines; facteurs contributifs; analyse; ursache; ursachen; ursachenanalyse; grundursache; oorzaak;
    oorzaken; causa principale; 原因; 根本原因; 根本原因分析; 発生原因; 直接原因; 要因; 寄与要因; なぜ起きたか; なぜなぜ分析; 根因; 根因分析; 原因分析; 事故原因; 问题原因;
    故障原因; 促成因素
  `),
  resolution: phrases(`
    resolution; resolutions; the resolution; resolution summary; resolution details; resolution steps;
    resolution process; resolution confirmation; resolved; recovery; recovery steps; recovery actions;
    recovery process; recovery and resolution; mitigation; mitigations; mitigation steps; mitigation actions;
    mitigations applied; immediate mitigation; details of mitigation; mitigation and resolution; fix;
    the fix; fix applied; fixes applied; details of fix; details of the fix; how it was fixed; how it was resolved;
    how was it fixed; how was it resolved; how we fixed it; how did we fix it; how we resolved it;
    how we recovered; solution; solutions; the solution; solution implemented; solution applied; what fixed it;
    what was fixed; immediate fix; immediate resolution; temporary fix; permanent fix; hotfix; immediate response;
    immediate actions taken; actions taken; action taken; steps taken; what was done; what we did;
    what did we do; response; the response; incident response; response actions;
    response and recovery; restoration; service restoration; workaround; workarounds; rollback; remedy;
    resolution and verification; containment; containment and recovery; containment and eradication; repair;
    eradication; eradication and recovery; corrective action taken; corrective actions taken;
    remediation steps taken; remediation taken; fix details; fix implemented; how did we resolve it; handling; short term fix; short term solution; short term mitigation; the recovery;
    how did we recover; stabilization; stabilisation; resolución; solución; recuperación; mitigación;
    cómo se resolvió; resolução; solução; recuperação; como foi resolvido; résolution; rétablissement;
    solution apportée; lösung; behebung; wiederherstellung; oplossing; herstel; risoluzione; soluzione; 解決; 対応;
    対応内容; 対処; 復旧; 復旧対応; 暫定対応; 応急対応; 解決策; 修正; 解决; 解决方案; 解决过程; 恢复; 修复; 处理; 缓解措施; 修复方案; 处理措施; 恢复过程
  `),
  'went-well': phrases(`
    good points; what we did good; what was sound; what proved itself; what went well; what went right; what went ok; what went okay; what went good; what went great; went well;
    went right; things that went well; things that went right; what worked; what worked well; what helped;
    what helped us; what did go well; what was good; what saved us; what held; good; the good; good stuff;
    good things; good points; positives; positive; highlights; kudos; strengths; successes; wins; keep;
    what we did well; what we did right; what to keep; what we liked; what we want to keep;
    what worked as intended; worked well; what went as planned; what went smoothly; lo que salió bien;
    qué funcionó; qué salió bien; funcionó bien; o que deu certo; o que funcionou; o que correu bem;
    ce qui a bien fonctionné; ce qui s'est bien passé; was gut lief; was lief gut; was gut funktioniert hat;
    wat ging er goed; wat ging goed; cosa è andato bene; うまくいったこと; 良かった点; 良かったこと; よかった点; 做得好的; 做得好的地方; 做得好的方面; 哪些做得好
  `),
  'went-poorly': phrases(`
    my own part; my part; our part; our own part;
    what didn't; what did not; what went poorly; what went badly; what went bad; what went less well; went wrong;
    went poorly; went badly; things that went wrong; things that went poorly; things that went badly;
    what didn't go well; what did not go well; what didn't go so well; what did not go so well;
    what could have gone better; what could be improved; what could have been improved; what could be better;
    what can be improved; what could have been better; what could go better; what can we improve; what to improve;
    what we could have done better; what could we have done better; what we could do better; what we can do better;
    what could we do better; what could have been faster; what needs improvement; what didn't work;
    what did not work; what didn't work well; what did not work well; areas for improvement; areas of improvement;
    improvement areas; room for improvement; opportunities for improvement; the bad; bad; the ugly; pain points;
    negatives; negative; weaknesses; challenges; difficulties; shortcomings; what made it harder;
    what made this harder; what made it hard; what made this hard; what hurt; what was hard; what was difficult;
    what we struggled with; what i was wrong about; what we were wrong about; what slowed us down;
    what got in the way; what hindered us; problems encountered; what went less than well; obstacles;
    what failed us; lo que salió mal; qué salió mal; qué costó; qué podría mejorar; o que deu errado;
    o que correu mal; o que pode melhorar; ce qui n'a pas fonctionné; ce qui s'est mal passé; was schlecht lief;
    was nicht gut lief; was lief schlecht; was besser laufen könnte; wat ging er mis; wat kon beter; うまくいかなかったこと;
    悪かった点; 改善点; 問題点; 做得不好的; 做得不好的地方; 需要改进的地方; 不足之处
  `),
  'got-lucky': phrases(`
    where we got lucky; where did we get lucky; what we got lucky on; where we were lucky; how we got lucky;
    got lucky; we got lucky; luck; lucky; lucky breaks; where i got lucky; where we had luck; good luck;
    what could have been worse; what could have gone worse; how could it have been worse; near misses;
    where luck helped; good fortune; dónde tuvimos suerte; onde tivemos sorte; où nous avons eu de la chance;
    wo wir glück hatten; glück gehabt; waar we geluk hadden; 幸運だったこと; 幸運だった点; 運が良かったこと; 幸运之处; 我们幸运的地方
  `),
  lessons: phrases(`
    lessons; lessons learned; lessons learnt; lesson learned; lesson learnt; lesson; the lesson; the lessons;
    key lessons; key learnings; learnings; learning; takeaways; take aways; take-aways; takeaway; key takeaways;
    key takeaway; what we learned; what we learnt; what did we learn; what i learned; what have we learned;
    what was learned; insights; key insights; reflections; reflection; retrospective; general lesson;
    the general lesson; learning points; learning outcomes; moral of the story; lessons to learn;
    architectural lessons; technical lessons; organizational lessons; lecciones aprendidas; lecciones;
    aprendizajes; lições aprendidas; aprendizados; leçons apprises; leçons; enseignements; leçons tirées;
    erkenntnisse; lehren; lektionen; geleerde lessen; lezioni apprese; 教訓; 学び; 学んだこと; 振り返り; 経験教訓; 经验教训; 教训; 经验总结;
    学到的经验
  `),
  'action-items': phrases(`
    action items; action item; action plan; action points; action point; actions; actionables; follow up;
    follow ups; followup; followups; follow-up; follow-ups; follow up actions; follow up items; follow up tasks;
    follow-up actions; follow-up tasks; follow-up items; follow up work; next steps; next step; next; next actions;
    what next; what's next; what is next; next up; todo; to do; to-do; todos; to dos; to-dos; to do list;
    todo list; to-do list; tasks; tasks to address the issue; tasks to address; specific tasks; task list;
    prevention; prevention measures; prevention plan; prevention steps; prevention actions; preventive measures;
    preventative measures; preventive actions; preventative actions; preventive action; preventative action;
    prevent recurrence; preventing recurrence; prevention of recurrence; recurrence prevention; recurrence;
    future prevention; corrective actions; corrective action; corrective measures;
    corrections; correctives; to fix; planned fixes; fixes planned; jobs; changes made; duties; corrective and preventative measures; corrective and preventive measures; corrective and preventive actions;
    corrective and preventative actions; corrective and preventive action; capa; measures; countermeasures;
    counter measures; remedial actions; remedial measures; remedial action; remediation items; remediation actions;
    remediation plan; remediation tasks; recommendations; recommended actions; recommendation; suggestions;
    improvements; improvement actions; improvement plan; improvements and fixes; improvements/fixes; short term; long term; medium term;
    planned improvements; future improvements; future actions; future work; future plans; future measures;
    future steps; forward plan; moving forward; going forward; way forward; the way forward; planned actions;
    planned work; proposed actions; remaining actions; remaining work; open actions; open items;
    outstanding actions; outstanding items; outstanding work; review actions; post incident actions;
    post-incident actions; postmortem actions; agreed actions; commitments; our commitments; repair items;
    long term fix; long term solution; long term solutions; long term actions; short term actions; what we are changing; what we're changing;
    what will change; what changes; what we will change; what we will do; what we will do differently;
    what are we doing; what are we doing about it; what we are doing; what we're doing; what we're doing about it;
    what will we do; what needs to change; what needs to be done; what are we going to do; what are we changing;
    action required; actions required; required actions; work items; jira tickets; tickets; follow up tickets;
    backlog; backlog check; steps to prevent; measures to prevent recurrence; measures taken to prevent; changes;
    acciones; acciones correctivas; acciones a seguir; próximos pasos; medidas preventivas; medidas correctivas;
    plan de acción; tareas; ações; ações corretivas; itens de ação; próximos passos; plano de ação; ações futuras;
    actions correctives; actions à mener; plan d'action; prochaines étapes; mesures; mesures correctives;
    maßnahmen; massnahmen; nächste schritte; aktionen; folgemaßnahmen; actiepunten; vervolgstappen; acties;
    maatregelen; azioni; azioni correttive; prossimi passi; アクションアイテム; アクション; 再発防止策; 再発防止; 恒久対応; 恒久対策; 今後の対応;
    今後の対策; 対策; 改善策; 次のステップ; 行动项; 后续行动; 后续措施; 改进措施; 预防措施; 后续计划; 改进计划; 行动计划; 待办; 待办事项; 下一步; 整改措施; 纠正措施
  `),
  background: phrases(`
    background; background context; background information; context; leadup; lead up; lead-up; the lead up;
    lead in; prelude; preface; prologue; intro; before the incident; what was happening before;
    what was happening before the incident; the setup; setup; history; preamble; some background;
    a bit of background; some context; system overview; architecture; system background; technical background;
    environment; prior state; situation; the situation; starting point; antecedentes; contexto; contexte;
    hintergrund; vorgeschichte; kontext; ausgangslage; achtergrond; aanloop; contesto; 背景; 前提; 背景情報; 事故背景; 背景介绍
  `),
  references: phrases(`
    references; reference; links; related links; useful links; further reading; further information;
    additional information; additional resources; more information; appendix; appendices; annex; addendum;
    supporting information; supporting documents; supporting evidence; supporting data; supporting material;
    supporting materials; evidence; resources; useful resources; related; related issues; related prs;
    related incidents; related files; related documents; related work; related tickets; see also; sources;
    related configurations; related files and logs; related issues prs; attachments; artifacts; artefacts; logs;
    log excerpts; forensic evidence; graphs; screenshots; citations; footnotes; referencias; enlaces; referências;
    anexos; apêndice; références; liens; annexe; annexes; referenzen; anhang; quellen; verweise;
    weiterführende links; bijlagen; referenties; verwijzingen; riferimenti; allegati; 参考; 参考資料; 関連リンク; 付録; 参考资料;
    参考链接; 附录; 相关链接
  `)
}

/**
 * Ways to write a section's name that vary too much for a list; tried on short headings that are in no list.
 * Each pattern is linear: no nested repetition.
 */
export const sectionPatterns: readonly (readonly [Concept, RegExp])[] = [
  // Chinese and Japanese have no spaces to find words by; the particular stands before the general.
  ['went-poorly', /うまくいかな|悪かった|良くなかった|反省点|不足之处|做得不好|没做好/],
  ['went-well', /うまくいった|良かった|做得好/],
  ['got-lucky', /幸運|運が良|幸运/],
  ['lessons', /教訓|学び|学んだ|教训|经验/],
  ['action-items', /再発防止|改善策|対策|今後|アクション|改进|预防|行动|后续|整改|待办/],
  ['timeline', /タイムライン|時系列|経過|时间线|时间轴|经过/],
  ['detection', /検知|検出|检测|发现/],
  ['contributing-factors', /原因|要因|根因/],
  ['impact', /影響|影响/],
  ['resolution', /復旧|解決|暫定対応|恢复|修复|解决/],
  ['summary', /概要|サマリ|要約|摘要|概述/],
  ['background', /背景/],
  ['references', /参考|関連|付録|附录/],
  [
    'timeline',
    /\b(?:by the clock|hour by hour|minute by minute|day by day|blow by blow|play by play|(?:the )?(?:day|night|morning|evening|afternoon|weekend|week) in (?:times|order|detail))$/
  ],
  [
    'went-poorly',
    /^(?:what|things)(?: that)?(?:'d| would)? (?:have )?(?:made|make) (?:it|this|things|us|me) (?:worse|slow|slower|long|longer|harder|shorter|faster|easier|better|quicker)\b/
  ],
  [
    'went-poorly',
    /^(?:what|things) (?:we|i)(?:'d| would)(?: have)? (?:like|liked|want|wanted|wish|do|done) .*\b(?:different|differently|otherwise|better)\b|^what (?:we|i)(?:'d| would)? own up to\b|^(?:our|my) (?:own )?(?:part|share) in (?:it|this)$|^where (?:we|i) (?:fell short|stumbled|struggled|lost time|went wrong)\b|^what (?:cost|lost) us (?:the )?(?:most )?time\b/
  ],
  [
    'went-well',
    /^(?:the )?(?:positive|good|bright) (?:aspects?|sides?|points?|things|parts?|spots?|news)\b|^credit where\b|^what (?:we|i)(?:'d| would)? (?:keep|do again)\b/
  ],
  [
    'action-items',
    /^what (?:should|must|has to|needs to|will|is to|ought to) (?:come|follow|happen|change)\b|^what (?:comes|follows) (?:of|out of|from|after) (?:it|this|that)\b|^what (?:we|i)(?:'d| would)? (?:ask for|ask|promise|commit to)\b|^(?:our |my )?(?:requests|promises|commitments|pledges)\b|^who does what\b/
  ],
  [
    'contributing-factors',
    /^what (?:we|i|they|the team) (?:found|discovered|dug up|think happened|believe happened|now know|know now)\b|^what (?:was|lay|is|lies) (?:behind|underneath|under) (?:it|this)\b|^where (?:it|this) (?:came|comes) from\b/
  ],
  [
    'background',
    /^(?:a word |a bit |some words |more )?about (?:the )?(?:service|system|product|project|platform|us|our \w+|this \w+)$|^what (?:is|are) (?:this|it|(?:the |our |a )?(?:\w+ ){0,2}\w+)$|^how (?:it|things) works?\b|^what (?:we|i) (?:run|operate|are running)\b|^what (?:we|i) have(?: there| here)?$|^how (?:it|this|things?|(?:the|our|a|an) (?:\w+ ){0,3}\w+)(?: is| are|'s)? (?:works?|set up|wired|supposed to work|meant to work|normally works|usually works|fits? together|hangs? together)$|^how (?:it|things) (?:should|normally|usually) works?$/
  ],
  [
    'went-well',
    /\b(?:done|did|do) (?:well|good|right)\b|^(?:what|things|stuff)(?: that| which)?(?:'s| is| are| was| were| has| have)? (?:good|fine|ok|okay|functioned|sound)$/
  ],
  ['went-well', /^what (?:we|i) (?:appreciated|liked|valued)\b|^strengths?\b/],
  [
    'went-poorly',
    /\b(?:done|did|do) (?:not so well|less well|wrong|poorly|badly)\b|^(?:what|things)(?: that| which)? (?:was|were) not (?:so )?(?:good|well|ok|right)\b/
  ],
  ['went-poorly', /^(?:what|things)(?: that)? (?:did not|didn't) (?:go|work)\b/],
  [
    'summary',
    /^(?:the )?(?:event |incident |story |outage |facts )?in (?:\w+ )?(?:\w+ )?(?:words?|lines?|sentences?|paragraphs?|minutes?|short|brief)$/
  ],
  [
    'impact',
    /^what (?!we\b|i\b)(?:\w+ ){1,3}(?:saw|noticed|experienced|felt)$|\b(?:may|might) have (?:seen|noticed)$|^effects? (?:on|for)\b|^customer (?:side|view|perspective)$|^what (?:it|this) cost\b|^what saw the \w+$/
  ],
  ['resolution', /^how (?:we|they|the team) (?:responded|reacted|handled)\b/],
  ['timeline', /\btime ?lines?\b|\bchronology\b|\bsequence of \w+|\bcourse of events\b/],
  [
    'got-lucky',
    /\b(?:got|get|were|was|been) (?:so |very |really )?lucky\b|\bcould have (?:been|gone) (?:much |far )?worse\b/
  ],
  [
    'went-well',
    /^(?:what|things)? ?(?:we |that |i )?(?:did|has|have)? ?(?:went|go|gone|worked|held) (?:really |very |quite )?(?:well|right|ok|okay|good|great|fine|up)\b/
  ],
  [
    'went-well',
    /^(?:what|stuff|things)(?: that)? (?:(?:really |actually |also )?helped|saved)\b|\b(?:to|us) keep(?: doing)?$/
  ],
  [
    'went-poorly',
    /\b(?:went|go|gone|going) (?:so |that |very |really |less |quite )?(?:wrong|poorly|bad|badly|sideways)\b/
  ],
  ['went-poorly', /\b(?:didn't|did not|not) (?:go|work|went)(?: \w+)? ?(?:well|right|good|smoothly|out)?$/],
  [
    'went-poorly',
    /\b(?:could|can|should|might) (?:we |i |be |have |it )*(?:been |gone |go |done |do )?(?:things )?(?:better|improved?|faster|quicker|differently)\b/
  ],
  [
    'went-poorly',
    /^(?:what|stuff|things)(?: that)? (?:made|was|were) (?:it |this |things )?(?:so |too )?(?:hard|harder|difficult|slow|slower|tricky|painful)\b/
  ],
  ['went-well', /^what (?:did )?(?:we|i) (?:do|did) (?:well|right)\b/],
  ['went-poorly', /^what (?:did )?(?:we|i) (?:do|did) (?:wrong|poorly|badly)\b/],
  ['went-poorly', /^what (?:we|i) (?:should|could) have\b/],
  ['went-poorly', /^what (?:we|i) (?:was|were|got) wrong\b|^what hurt\b/],
  [
    'lessons',
    /\blessons?\b|\btakeaways?\b|\blearnings?\b|^what (?:did |have |has )?(?:we|i|this) (?:learn|learned|learnt|taught|teaches)\b/
  ],
  [
    'contributing-factors',
    /\broot[- ]?causes?\b|\bcontribut(?:ing|ory) \w+|^(?!not\b).*\b(?:factors|mechanism)$|^how (?:the |a |an )?(?:\w+ ){1,4}(?:came|ended up|slipped)\b|^(?!not\b).*\bcauses?$|^causes?\b|\b(?:5|five)[- ]whys?\b|\bfive why's\b/
  ],
  ['contributing-factors', /^why (?!not\b|this is\b|it's easy\b|is this\b|you\b|i write\b|we (?:write|publish)\b)/],
  [
    'contributing-factors',
    /^how (?:did )?(?:it|this|that|we) (?:\w+ )?(?:happen|happened|get|got|break|broke|came|come|slip|slipped)\b/
  ],
  [
    'contributing-factors',
    /^what (?:really |actually |was |is )*(?:broke|wrong with|going on under|happening under)\b|^what (?:has |had )?caused?\b/
  ],
  [
    'contributing-factors',
    /^(?:\w+ )?(?:explanation|analysis) of (?:the )?\w+$|^details of (?:the )?(?:incident|exploit|vulnerability|bug|issue|failure)\b/
  ],
  [
    'detection',
    /^how (?:did|was|were|is|do) (?:\w+ )?(?:\w+ )?(?:detect|notice|discover|find out|find|identif|know|learn|spot|become aware)/
  ],
  [
    'detection',
    /^how (?:we|i|it|this|they) (?:was |got |were |first )?(?:detected|noticed|discovered|found|identified|spotted|caught|learned)\b/
  ],
  [
    'detection',
    /^detection\b|\bdetection (?:and|of|time|method|gaps?)\b|(?<!\b(?:leader|face|object|fraud|anomaly|intrusion|spam|motion|fall|smoke|collision|conflict|duplicate|language|deadlock|bot|liveness|edge|abuse) )\bdetection$|^when did we (?:notice|know)\b/
  ],
  ['trigger', /^trigger\b|^what (?:was the trigger|triggered|set (?:it|this) off)\b|\btrigger$/],
  [
    'impact',
    /\bimpact\b|\bblast radius\b|^(?:who|what|which \w+|are .*|was .*|were .*) (?:was |were |is |are |got |been )?(?:affected|impacted|hit)\b/
  ],
  [
    'impact',
    /\b(?:affected|impacted) (?:users|customers|systems|services|parties|components|tenants)\b|\bconsequences\b/
  ],
  [
    'impact',
    /^(?:what|how) .*\b(?:customers?|users?|clients?|players?|patients?|merchants?|tenants?|people) (?:saw|noticed|experienced|felt|side)\b|^what (?:was|did we|have we) (?:lost|lose)\b/
  ],
  [
    'resolution',
    /(?<!\b(?:screen|dns|name|address|image|host|conflict|symbol|dependency|package|path|entity|display) )\bresolution\b|\bmitigations?\b|\brecovery\b(?! (?:plan|codes?|keys?|points?|drills?|tests?|objectives?)\b)|^(?:the|details of|our|permanent|temporary|final|quick) (?:\w+ )?fix\b|\bfix applied\b/
  ],
  [
    'resolution',
    /^how (?:did|was|were) (?:\w+ )?(?:\w+ )?(?:fix|resolv|solv|recover|mitigat|restor|repair|stop|contain)/
  ],
  [
    'resolution',
    /^how (?:we|i|it|this|they) (?:was |got |were )?(?:fixed|resolved|solved|recovered|mitigated|restored|repaired|stopped|contained)\b/
  ],
  [
    'resolution',
    /^what (?:was|got|has been|have we|we have|we) (?:fixed|done)\b|\b(?:actions?|steps|measures) (?:already |we |were )?taken\b|^what (?:was )?(?:fixed|stopped|resolved|ended) (?:it|this)\b/
  ],
  [
    'action-items',
    /\baction (?:items?|plan|points?|list)\b|\bnext steps?\b|\bfollow[- ]?ups?\b|^to[- ]?dos?\b|\bto[- ]?do list\b|\btodos?\b|\bcorrective\b|\bprevent(?:ion|ive|ative|ing)\b|\b(?:to|we|you|i) prevent\b|\bsuggest(?:ions?)?\b|\blong[- ]?term (?:fix|solution|plan|work|changes?)\b/
  ],
  [
    'action-items',
    /\bimprovements?\b|\brecommendations?\b|(?<!\bgithub )\b(?:actions|tasks|measures)$|^(?:what|how) (?:are |will |do |can |could |should )?(?:we|i|are we|will we)(?:'ll|'re|'d|'ve)? (?:\w+ )?(?:do|doing|change|changed|changing|prevent|preventing|avoid|stop)\b/
  ],
  ['background', /\bbackground\b|\blead[- ]?up\b|^context\b|\bbefore the (?:incident|outage|event)\b/],
  [
    'references',
    /^appendi(?:x|ces)\b|^(?:related|useful|external|relevant) \w+$|^further (?:reading|information)\b|^supporting \w+$/
  ],
  [
    'action-items',
    /^(?:counter)?measures\b|^what(?:'s| is) (?:planned|next|changing)\b|^(?:what|things) (?:will be different|will change|changes|we (?:will |now )?(?:change|do)(?: now)?)$/
  ],
  ['lessons', /\bgenerali[sz]able\b|\bmoral\b/],
  ['summary', /^in (?:one|a|two) \w+$|^short$/],
  ['summary', /\bsummary\b|^tl;?dr\b|\boverview$|^short version\b/]
]

/** Names too common to make a section of a mere label: "**Issue:** 42" is not a summary. */
export const headingOnly: ReadonlySet<string> = new Set(
  phrases(`
    what; why; how; todo; to do; todos; the incident; the outage; issue; the issue; incident; outage; problem; the problem; good; bad;
    the bad; next; log; logs; events; users; customers; numbers; cost; changes; environment; situation; setup; related; evidence; resources;
    reference; tickets; reason; reasons; loss; response; alerts; alerting; monitoring; history; description;
    facts; keep; positive; negative; brief; backlog; analysis; findings; conditions; factors; vulnerability; detected;
    notification; resolved; sequence; sources; graphs; screenshots; annex; intro; measures; suggestions; mistakes;
    learning; wins; challenges; obstacles; difficulties; highlights; what failed; context; links; monitoring gaps;
    time to detect; discovered by; detected by; triggered by; issue detected; recurrence; identification; discovery;
    notes; tasks; jobs; duties; disclosure; overview; containment; commitments; luck; consequence; improvements; details of fix
  `)
)

/**
 * Names whose concept depends on what else the document holds. `then` is taken where no other section of the document
 * is about `unless`, else `otherwise`.
 */
export const ambiguousAliases: Readonly<Record<string, {unless: Concept; then: Concept; otherwise: Concept}>> = {
  'what went wrong': {unless: 'went-well', then: 'contributing-factors', otherwise: 'went-poorly'},
  'what changed': {unless: 'action-items', then: 'action-items', otherwise: 'trigger'},
  'what we have done': {unless: 'resolution', then: 'resolution', otherwise: 'action-items'},
  remedies: {unless: 'action-items', then: 'action-items', otherwise: 'resolution'},
  fixes: {unless: 'action-items', then: 'action-items', otherwise: 'resolution'},
  treatment: {unless: 'action-items', then: 'action-items', otherwise: 'resolution'},
  'what failed': {unless: 'went-well', then: 'summary', otherwise: 'went-poorly'},
  introduction: {unless: 'summary', then: 'summary', otherwise: 'background'},
  "what we've done": {unless: 'resolution', then: 'resolution', otherwise: 'action-items'},
  'what has been done': {unless: 'resolution', then: 'resolution', otherwise: 'action-items'},
  remediation: {unless: 'action-items', then: 'action-items', otherwise: 'resolution'},
  'remediation steps': {unless: 'action-items', then: 'action-items', otherwise: 'resolution'},
  'immediate measures': {unless: 'action-items', then: 'action-items', otherwise: 'resolution'},
  'immediate actions': {unless: 'action-items', then: 'action-items', otherwise: 'resolution'}
}

/** Words that say which, how much or when, at the edges of a heading; without them the rest is looked up. */
export const qualifiers: ReadonlySet<string> = new Set(
  (
    "the a an our this that its of for to on in and with incident incident's outage event events issue issue's " +
    'problem detailed brief short full complete initial preliminary final updated proposed planned ' +
    'technical overall general main key major more further additional draft current known estimated total actual ' +
    'possible potential suggested recommended postmortem ' +
    'post-mortem report review section approximate consolidated blameless some so and but post mortem high level'
  ).split(' ')
)

/** Real words that are a letter away from an alias and mean something else. */
export const notMisspelt: ReadonlySet<string> = new Set(
  phrases(`
    contents; content; contest; factions; auctions; fractions; reactions; sections; impaired; pauses; clauses;
    cases; manage; tracks; asks; recover; revolution; detention; detector; timeless; timely; lessens;
    reference architecture; events; event; causal; caused; responses; responder; responders; resolutions; sessions;
    contacts; contexts; contract; contracts; trigger; triggered; tickets; artifact; highlight; insight; learned;
    numbers; members; mention; customer; commitment; limitations; limitation; resource; restoration; registration;
    migration; migrations; mitigated; invitation; setups
  `)
)
