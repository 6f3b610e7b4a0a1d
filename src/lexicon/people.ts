import {namesByLocale} from './given-names.ts'
import {wordSet} from './word-set.ts'

/**
 * Who can be meant by a noun. Sources: job titles as operations handbooks use them; given names common in many
 * countries; products named like people. All lists are open: settings and the document itself add to them.
 */

/** Nouns for one person (singular or plural) that hardly ever name software. */
export const roles = wordSet(`
engineer engineers developer developers dev devs programmer programmers coder coders sysadmin sysadmins dba dbas sre sres
intern interns apprentice apprentices trainee trainees junior juniors newcomer newcomers newbie newbies rookie rookies freshman hire hires joiner joiners reviewer reviewers author authors
approver approvers committer committers responder responders on-call on-caller oncall oncaller on-callers technician technicians
colleague colleagues coworker coworkers co-worker co-workers teammate teammates mate employee employees staffer contractor contractors freelancer freelancers
consultant consultants analyst analysts architect architects designer designers tester testers nurse nurses clerk clerks officer officers
director directors ceo cto cio ciso cfo coo vp vps evp svp foreman foremen boss bosses executive executives exec execs
president chief chairman secretary person persons individual individuals guy guys gal lady gentleman man woman human humans folks folk
somebody newstarter starter starters student students professor professors teacher lecturer researcher researchers scientist scientists
maintainer maintainers contributor contributors volunteer volunteers organiser organizer deployer deployers facilitator dispatcher-on-duty planner planners
pilot pilots captain driver-on-duty physician doctor doctors pharmacist buyer accountant accountants auditor auditors lawyer recruiter
superintendent janitor cleaner electrician plumber installer-technician dispatcher dispatchers signaller signallers
pm pms em ems tl tls ic associate associates in-charge incharge packager packagers moderator moderators founder founders treasurer trustee trustees
`)

/** Nouns for one person that name software as often: human only where the words around them say so. */
export const ambiguousRoles = wordSet(`
operator operators supervisor supervisors admin admins administrator administrators manager managers lead leads owner owners
caller callers sender senders commander commanders coordinator coordinators driver drivers editor editors expert experts head
handler handlers member members participant participants specialist specialists steward stewards assistant assistants writer writers requester
installer installers controller controllers scheduler worker workers customer-service watcher watchers leader leaders master masters peer peers operative operatives
`)

/** Of the nouns above, those that also name a part of a program, behind a technical word: "the query planner". */
export const softwareRoles = wordSet(
  'planner planners dispatcher dispatchers deployer deployers tester testers executive starter starters recruiter cleaner cleaners author'
)
export const technicalModifiers = wordSet(`
query sql postgres job task event message kernel interrupt request thread work workflow packet signal route path log cache garbage disk memory
process build image container function lambda package artifact cost
`)

/** Words before "agent" that make it somebody at a desk or on the phone: by itself it is software. */
export const agentTrades = wordSet(`
support service desk helpdesk servicedesk customer human call centre center sales booking travel insurance gate check-in duty shift night phone
hotline reservation reservations field live tier-1 tier-2 claims estate leasing station
`)

/** Words before an ambiguous role that make it a human one. */
export const humanModifiers = wordSet(`
on-call oncall duty shift night day incident release account product project engineering team human senior junior new lead staff
change problem service-desk helpdesk support line operations network storage database security platform backend frontend hiring
experienced tired responsible site plant store branch ward station evening weekend morning former our their his her my technical
customer delivery programme program office hr it qa sre infrastructure infra application system systems cloud linux windows
`)

/** Nouns for a group of people. */
export const teams = wordSet(`
team teams offices committees boards crews tribes companies organisations organizations firms helpdesks desks squad squads crew tribe chapter guild department departments dept division staff personnel workforce management leadership
committee board qa colleagues folks people everyone organisation organization company firm office helpdesk desk helpline hr
procurement finance marketing sales legal compliance devops noc soc operations ops devs engineering dba-team secops netops finops sysops itops
`)

/** Group nouns that name parts of a system as often. */
export const ambiguousTeams = wordSet(`
infra infrastructure platform security networking network support product backend frontend back-end front-end mobile data storage database
middleware billing payments accounts design research growth content it group unit party side shift business planning
`)

/** Departments of many trades that are called by their work: a team where they stand with a capital and without an article. */
export const departments = wordSet(`
accounting admissions brand catering comms commercial communications editorial estates facilities housekeeping logistics
merchandising nursing partnerships press procurement purchasing reception treasury underwriting headquarters hq customer-care
aftersales after-sales bookkeeping curation
`)

/** The same, with names that parts of a system carry as often. */
export const ambiguousDepartments = wordSet(`
analytics archives booking bookings catalog catalogue checkout claims corporate digital dispatch field fleet fraud fulfilment fulfillment identity loyalty maintenance payroll pharmacy pricing
production quality radiology reconciliation records registry reservations retail retention risk search settlement ticketing trading trust
warehouse wholesale scheduling onboarding
`)

/** Outside the organisation. */
export const externals = wordSet(`
vendor vendors supplier suppliers provider providers carrier carriers isp isps registrar reseller partner partners integrator agency agencies
customer customers client-company users consumers-of-the-api tenant-owners subscriber subscribers merchant merchants patient patients shopper shoppers visitors
validators player players passengers passenger
telco telcos landlord insurer insurers regulator regulators courier couriers manufacturer manufacturers wholesaler distributor
distributors subcontractor subcontractors
`)

/** Companies that incident prose names as suppliers. */
export const companies = wordSet(`
aws amazon google microsoft azure cloudflare fastly akamai github gitlab atlassian datadog pagerduty heroku vercel netlify
digitalocean linode ovh hetzner oracle ibm vmware cisco twilio stripe okta auth0 sendgrid mailgun slack salesforce equinix
`)

/** Words that stand for somebody unnamed. */
export const somebody = wordSet('someone somebody anyone anybody everyone everybody whoever')
export const nobody = wordSet('nobody noone no-one none neither')

/** Human practices: what they "would have caught" is a wish about people. */
export const practices = wordSet(`
test tests testing review reviews reviewing check checks checking glance look call question conversation thought reading care
communication coordination consultation double-check rehearsal discussion diligence planning attention
`)

/** Nouns for what people do or leave undone; with a human possessor they end the story at a person. */
export const humanActs = wordSet(`
mistake mistakes error errors fault oversight carelessness negligence failure decision decisions choice judgement judgment inability
incompetence inexperience laziness inattention ignorance haste stubbornness arrogance silence refusal negligence sloppiness
misjudgement misjudgment misunderstanding assumption forgetfulness recklessness indifference complacency impatience deploy deployment
change merge commit push script command config edit release action actions idea typo slip lapse omission handling response
`)

/**
 * Given names of many countries, in lower case: a generated list, and below it those that are known to be names first
 * although they are words, too. Common nouns and verbs (will, mark, grace) are left out.
 */
export const givenNames = wordSet(`
${namesByLocale}
aaron abdul abdullah abigail abhishek adam adriana adrian ahmed aiko aisha akash akira alan alberto alejandro aleksandra alexander alex alexandra alexei
alfred ali alice alicia alina alison alisha allison alma amadou amanda amara amelia amina amir amira amit amy ana anastasia anders andrea andreas andrei andrew
andrzej andy angela anil anita anja anjali ann anna anne annika anthony antoine anton antonio anya arjun arne arthur arturo arun asha ashley astrid ayesha ayumi
barbara bartek bartosz beatriz ben benjamin bernd bethany bianca bjorn bob bogdan boris brandon brenda brian bruno camila carla carlos carmen carol caroline catherine
cecilia cedric celine chandra charlotte chen cheng chiara chidi chinedu chioma chloe chris christian christina christine christopher claire clara claudia colin connor craig cristina
dagmar damian dan dana daniel daniela dave david deborah deepa deepak denis dennis derek devika diana diego dieter dimitri divya dmitri dmitry dominik dominika donald donna dorota doug
eduardo edward elena elif elisa elizabeth ella ellen emeka emil emilia emily emma emre eric erik erika esther ethan eva evelyn fabian farah fatima fatma felipe felix fernando
filip fiona florian francesca francesco francisco frank franz frederik gabriel gabriela ganesh gareth geoff george gerald gerhard giulia giovanni goran gonzalo greg gregor gregory guillaume gunter gustavo
habib hamza han hana hannah hans haruki harry hassan heather heidi heike heinz helen helena helga hendrik henrik henry hiroshi hugo ian ibrahim igor imran inga ingrid
irene irina isaac isabel isabella isabelle ivan jaana jacob jakob jakub james jamal jamie jan jana jane janet janine jasmine jason javier jean jeff jelena jennifer jens jeremy jerome jessica jesus jin
joan joanna joao johan johanna johannes john johnny jonas jonathan jorge jose josef joseph josh joshua juan juanita julia julian julie jun jurgen justin kaisa kamal kamil kaori karen karim karin karl
karolina katarzyna kate katharina katherine kathrin katja kavya keiko keith kelly ken kenji kenneth kevin kieran kim klaus kofi kristina krzysztof kumar kwabena kwame kyle lars laszlo laura
lauren laurent leila lena leo leon leonardo leticia liam lidia linda lin ling lisa liu lorenzo louise luca lucas lucia lucy luis luisa lukas luke lyndon maciej magda magdalena mahmoud
malik manuel manuela marcel marcelo marcin marco marcus margaret maria marie mariam marina mario marion markus marta martha martin martina matt matteo matthew matthias mats maurice mei mehmet melanie melissa
michael michal michel michelle miguel mika mikael mike mikhail milan min mina ming miriam mohamed mohammed monica monika mustafa nadia nadine nadja nancy naomi natalia natalie natasha neha neil
nicholas nick nicola nicolas nicole niels nikhil nikita nikolai nils nina noah nora norbert olaf oleg olga oliver olivia olivier olu oluwaseun omar oriol oscar oskar otto pablo pamela paolo pascal patricia
patrick paul paula paulo pavel pawel pedro peggy peter petra philip philipp pierre piotr pooja priya priyanka rachel radek rafael rahul raj rajesh ralf ramesh raphael rashid ravi rebecca renata rene ricardo
richard rita robert roberto robin rodrigo rohan roland roman ronald rosa rui ruth ryan ryo sabine sagar said sakura sally sam samantha samir samuel sandeep sandra sandro sanjay santiago sara sarah
sasha satoshi scott sean sebastian sergei sergey sergio seun shanice sharon shauna shreya silvia simon simone sofia sonia sonja soren stefan stefania stephan stephanie stephen steve steven stuart sunil susan susanne suresh
svetlana sven sylvia søren tadeusz takashi takeshi tamara tanja tanya tatiana taylor terry thabo theo theresa thiago thomas tim timo tobias todd tom tomas tomasz tomek tony tracy tuan
ulrich ulrike ursula valentina valerie vanessa vasil vera veronica victoria vikram viktor vincent virginia vivek vladimir waleed walter wanda wei wendy werner willem william wojciech wolfgang xavier xin yan yang yara
yasmin yolanda yosef yuki yuri yusuf yvonne zainab zeynep zhang zofia zoe
luka sofie lotte femke sander joost maarten bram pieter koen daan thijs ruben jeroen wouter anouk marieke sanne lieke mateusz marek jacek agnieszka
malgorzata hanna kasia rohit sneha meera lakshmi venkat karthik arvind harish manoj siddharth jaspreet gurpreet harpreet naoko yuto kazuki xiao jing
minh linh thanh huong nguyen akua yaw abena chiamaka ngozi tunde segun folake adebayo zanele sipho lerato nomsa wanjiku otieno wambui kamau njeri
ahmad khalid layla noor salma tariq hamid kemal ayse emine murat burak siobhan niamh aoife ciaran padraig eoin fergus rhys carys euan isla catriona
bjarne mads mette freja ingeborg linnea ebba torbjorn eino aino matti juho jukka paivi tereza jiri ondrej vaclav zuzana dragan jovana nikola vlad
ionut raluca andreea catalin mihai ines mateus bruna larissa marisol ximena joaquin rocio pilar paloma nuria jordi montserrat giulio alessandro
alessia federica davide pietro benoit mathieu thibault aurelie margaux camille manon elodie fabrice sylvain jaroslav oleksandr olena taras dmytro
mykola oksana kateryna yaroslav nigel trevor graham hazel kirsty callum declan
`)

/** Products and systems named like people: nobody, except on evidence from the document or the settings. */
export const products = wordSet(`
ada alexa alfred apollo argo athena atlas aurora bixby cassandra celery chef clair claude consul copilot cortana django druid elsa falcon flux
galera gatsby gerrit grafana hector helm hermes hugo iris istio ivy jaeger jasmine jenkins julia juno jupyter kafka karma kibana
loki luna maven mercury mimir minio nagios oslo otto pandas phoenix poseidon prometheus puppet pulsar pascal quartz ray redis ruby rust
scala selenium sentry siri solr spark sphinx spring tempo thanos thor tomcat trino valkey vault zeus zuul
`)
