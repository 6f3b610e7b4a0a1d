export const id = 84;
export const ids = [84,319];
export const modules = {

/***/ 8319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dayOf: () => (/* binding */ dayOf),
/* harmony export */   dayText: () => (/* binding */ dayText),
/* harmony export */   monthAfter: () => (/* binding */ monthAfter),
/* harmony export */   monthOf: () => (/* binding */ monthOf),
/* harmony export */   monthsBetween: () => (/* binding */ monthsBetween)
/* harmony export */ });
/** Milliseconds in a day. */
const length = 86_400_000;
/** @returns `2026-11-03` for days since 1970-01-01. */
function dayText(day) {
    return new Date(day * length).toISOString().slice(0, 10);
}
/** @returns Days since 1970-01-01 for `2026-11-03`; nothing where it is no day of the calendar. */
function dayOf(text) {
    const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
    // 31 February is read as 3 March by some.
    return Number.isNaN(time) || dayText(time / length) !== text ? undefined : time / length;
}
/** @returns `2026-11` for a day. */
function monthOf(day) {
    return dayText(day).slice(0, 7);
}
/** @returns The months from one to another, both included. */
function monthsBetween(first, last) {
    const months = [];
    for (let month = first; month <= last; month = monthAfter(month, 1))
        months.push(month);
    return months;
}
/** @returns The month so many months later; earlier where `count` is below 0. */
function monthAfter(month, count) {
    const number = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + count;
    return `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;
}


/***/ }),

/***/ 9084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  makeReport: () => (/* binding */ makeReport),
  passedOver: () => (/* binding */ passedOver)
});

// EXTERNAL MODULE: ./lib/document.js + 35 modules
var lib_document = __webpack_require__(8489);
// EXTERNAL MODULE: ./lib/report/days.js
var days = __webpack_require__(8319);
// EXTERNAL MODULE: ./lib/action-items.js + 5 modules
var action_items = __webpack_require__(8941);
// EXTERNAL MODULE: ./lib/document-title.js
var document_title = __webpack_require__(8098);
// EXTERNAL MODULE: ./lib/overrides.js
var overrides = __webpack_require__(4842);
// EXTERNAL MODULE: ./lib/review.js + 92 modules
var review = __webpack_require__(8402);
// EXTERNAL MODULE: ./lib/rules/index.js + 94 modules
var rules = __webpack_require__(3610);
// EXTERNAL MODULE: ./lib/secret-places.js + 1 modules
var secret_places = __webpack_require__(9010);
// EXTERNAL MODULE: ./lib/severity-level.js
var severity_level = __webpack_require__(9883);
// EXTERNAL MODULE: ./lib/wording.js + 12 modules
var wording = __webpack_require__(6887);
// EXTERNAL MODULE: ./lib/calendar.js + 51 modules
var calendar = __webpack_require__(4426);
// EXTERNAL MODULE: ./lib/document-date.js
var document_date = __webpack_require__(2159);
;// CONCATENATED MODULE: ./lib/report/incident-day.js



/** No postmortem that is kept with its code tells of a day before this one. */
const earliest = (0,days.dayOf)('1990-01-01');
/**
 * Find the day of the incident.
 *
 * @param document As its author dates it.
 * @param year The year where the date is written without one; left out: such a date is not read.
 * @param today Days since 1970-01-01: a later date is a slip, and counts for nothing.
 * @returns Days since 1970-01-01, or nothing.
 */
function incidentDay(document, year, today) {
    const written = (0,document_date/* dateOf */.Q)(document);
    if (written === undefined)
        return undefined;
    const compact = /^(\d{4})[-_./]?(\d{2})[-_./]?(\d{2})$/.exec(written);
    const text = compact ? `${compact[1]}-${compact[2]}-${compact[3]}` : written;
    const own = Number(/\b(?:19|20)\d{2}\b/.exec(text)?.[0] ?? Number.NaN);
    if (Number.isNaN(own) && year === undefined && !/\d{1,2}[-/.]\d{1,2}[-/.]\d{2}$/.test(text))
        return undefined;
    const day = (0,calendar/* dayNumber */.U)(text, Number.isNaN(own) ? (year ?? 0) : own, false);
    return day === undefined || day < earliest || day > today ? undefined : day;
}
const months = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i;
const numbers = /\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}/;
/**
 * Find the day on which an action is due.
 *
 * @param due As written. "End of June", "Q3" and "in two weeks" are no day, so nothing can be late by them.
 * @param incident Day of the incident: a date without a year is the first one after it.
 */
function dueDay(due, incident) {
    const numeric = numbers.exec(due)?.[0];
    const year = /\b20\d{2}\b/.exec(due);
    if (!numeric && (!months.test(due) || !/\d/.test(due) || (!year && incident === undefined)))
        return undefined;
    const from = incident === undefined ? 0 : new Date(incident * 86_400_000).getUTCFullYear();
    const day = (0,calendar/* dayNumber */.U)(numeric ?? due, year ? Number(year[0]) : from, false);
    if (day === undefined || numeric || year || incident === undefined || day >= incident)
        return day;
    return (0,calendar/* dayNumber */.U)(due, from + 1, false);
}

// EXTERNAL MODULE: ./lib/sections.js + 4 modules
var lib_sections = __webpack_require__(5904);
;// CONCATENATED MODULE: ./lib/report/lessons.js


/** Longest lesson that is repeated, and the shortest that says something; UTF-16 units. */
const longest = 240;
const shortest = 15;
/** Most lessons that are repeated of one document. */
const most = 5;
/**
 * Collect what a document says was learned.
 *
 * @param known How names are known, what looks like a secret, and what a review has found: a lesson that names somebody,
 *   or about which there is an idea, is counted and left where it stands.
 * @returns How many there are, and the words of those that can be repeated.
 */
function readLessons(document, { guard, secrets, findings }) {
    const places = findings.map(({ place }) => ({
        start: (place.start.offset ?? 0) - document.mark,
        end: (place.end.offset ?? 0) - document.mark
    }));
    let total = 0;
    const texts = [];
    for (const { kind, text, start, end, section, list } of document.blocks) {
        if (kind === 'heading' || kind === 'cell' || (list?.depth ?? 0) > 0 || !isLesson(document, section))
            continue;
        const words = (0,secret_places/* withoutSecrets */.cT)(text.replace(/\s+/g, ' ').trim(), secrets);
        if (words.length < shortest || /[:：]$/.test(words))
            continue;
        total++;
        if (texts.length === most || guard.inProse(words))
            continue;
        if (places.some((place) => place.start < end && start < place.end))
            continue;
        texts.push(words.length > longest ? `${words.slice(0, longest - 1).trimEnd()}…` : words);
    }
    return { total, texts };
}
/** What stands under "Lessons learned" in some templates, and is told for another purpose. */
const others = new Set(['action-items', 'went-well', 'went-poorly', 'got-lucky']);
/** Lessons alone: under "Lessons and next steps", an item can be something to do. */
function isLesson({ sections }, section) {
    const concepts = section < 0 ? [] : [...(0,lib_sections/* enclosing */.fD)(sections, section)].flatMap((one) => one.concepts);
    return concepts.includes('lessons') && !concepts.some((concept) => others.has(concept));
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/unist-util-visit/lib/index.js
var lib = __webpack_require__(3617);
;// CONCATENATED MODULE: ./lib/report/links.js


/** Links that are followed in one document. */
const links_most = 50;
/**
 * Find the files of the repository that a document links to.
 *
 * @param linkBase Address of the repository's files, as `https://host/owner/repo/blob/HEAD/`; empty where unknown.
 * @returns Paths from the top, with `/`, each once; whether there is such a file is not looked at.
 */
function linkedPaths(document, linkBase) {
    const paths = new Set();
    (0,lib/* visit */.YR)(document.mdast, (node) => {
        if (paths.size >= links_most || (node.type !== 'link' && node.type !== 'definition'))
            return;
        const path = pathOf(node.url, document.path, linkBase);
        if (path !== undefined && path !== document.path)
            paths.add(path);
    });
    return [...paths];
}
function pathOf(url, from, linkBase) {
    const address = url.split(/[?#]/)[0];
    const files = /^(.*\/(?:blob|src\/commit)\/)[^/]+\/$/.exec(linkBase)?.[1];
    if (files !== undefined && address.startsWith(files))
        return decoded(address.slice(files.length).replace(/^[^/]*\//, ''));
    // An address of somewhere else.
    if (address === '' || /^[a-z][a-z\d+.-]*:|^\/\//i.test(address))
        return undefined;
    const path = decoded(address);
    if (path === undefined)
        return undefined;
    const absolute = path.startsWith('/') ? path.slice(1) : external_node_path_.posix.join(external_node_path_.posix.dirname(from), path);
    return external_node_path_.posix.normalize(absolute);
}
function decoded(address) {
    try {
        return decodeURIComponent(address);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/lexicon/people.js + 1 modules
var people = __webpack_require__(5717);
// EXTERNAL MODULE: ./lib/metadata.js
var metadata = __webpack_require__(9622);
// EXTERNAL MODULE: ./lib/participants.js + 1 modules
var participants = __webpack_require__(2927);
;// CONCATENATED MODULE: ./lib/report/names.js




/** Given names that are words of technical prose more often: months, "minimum", "round robin". */
const otherWords = new Set('jan jun april june may min max robin art'.split(' '));
/** Names that are words as well: written small, they are the word. Handles are written small, too. */
const namesAndWords = new Set('will mark grace may hope rose bill sue pat rob art dean drew frank jack miles chase grant van von de der den da di al el la le ray max'.split(' '));
/**
 * Learn whom a document names, so that a report can leave it out: everybody in its fields, the owners of its actions,
 * the names in the settings; and given names that are known anyway.
 *
 * What no field and no list knows is not seen; `people` in the settings adds it. A product with a given name (Hugo) is
 * taken for somebody in a sentence, as there is no harm in that; `systems` says otherwise.
 */
function nameGuard(document, settings) {
    const owners = (0,action_items/* readActions */.c)(document).map(({ owner }) => owner ?? '');
    const known = new Set([...(0,metadata/* peopleNamed */.nU)(document), ...owners.flatMap(metadata/* namesIn */.wX), ...settings.people]
        .map((name) => name.normalize('NFC').toLowerCase())
        .flatMap((name) => [name, ...name.split(/[^\p{L}]+/u), ...asLogins(name)])
        .filter((name) => name.length > 1));
    const nobody = new Set([...settings.systems, ...settings.teams].map((name) => name.toLowerCase()));
    const unspaced = unspacedNames([
        ...(0,participants/* participantsOf */.G)(document).map(({ name }) => name),
        ...owners,
        ...settings.people
    ]).filter((name) => !nobody.has(name));
    /** Also with an s at its end and no apostrophe: "Linds notes", as in names of files. */
    const isKnown = (word) => known.has(word) || (word.length > 4 && word.endsWith('s') && known.has(word.slice(0, -1)));
    const isName = (word) => !nobody.has(word) && (isKnown(word) || (people/* givenNames */.Sh.has(word) && !otherWords.has(word)));
    return {
        inProse: (words) => /@[\p{L}\d]/u.test(words) ||
            unspaced.some((name) => words.includes(name)) ||
            (words.normalize('NFC').match(/\p{L}+/gu) ?? []).some((word) => /^\p{Lu}/u.test(word)
                ? isName(word.toLowerCase())
                : isKnown(word) && !namesAndWords.has(word.replace(/s$/, '')) && !namesAndWords.has(word)),
        inSlug: (slug) => slug.includes('@') ||
            unspaced.some((name) => slug.includes(name)) ||
            slug
                .normalize('NFC')
                .toLowerCase()
                .split(/[^\p{L}]+/u)
                .some((word) => isName(word) && (isKnown(word) || !people/* products */.ZE.has(word)))
    };
}
/** How a name of two words or more is often written as a login: `maralind`, `mlind`. */
function asLogins(name) {
    const words = name.split(/[^\p{L}]+/u).filter(Boolean);
    return words.length < 2
        ? []
        : [words.join(''), `${words[0][0]}${words.at(-1)}`].filter((login) => login.length > 3);
}
/** Names of scripts without capitals and spaces, as 李雷: they stand within a run of letters. */
function unspacedNames(words) {
    const names = words.flatMap((one) => one.split(/[^\p{L}\p{M}]+/u));
    return [
        ...new Set(names.filter((name) => /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2,12}$/u.test(name)))
    ];
}

// EXTERNAL MODULE: ./lib/rules/action-due.js
var action_due = __webpack_require__(350);
;// CONCATENATED MODULE: ./lib/report/policy.js



/** Days within which actions are done, where no policy is set: PagerDuty's, for the two most severe levels. */
const usualPolicy = { 'SEV-1': 15, 'SEV-2': 30 };
/** Levels that teams write as words; anything else in the field is not repeated. */
const levels = new Set('critical major minor high medium moderate low'.split(' '));
/** @returns The policy of the team: the options of `action-due`, or the usual one. */
function policyIn(settings) {
    return (0,action_due/* policyOf */.U)(settings.rules['action-due']?.options) ?? usualPolicy;
}
/**
 * Name a severity in one way, however it is written.
 *
 * @param written "sev1 (critical)", "P2", "Major".
 * @returns `SEV-1`, the name that the policy has for it, or its word; nothing where it is none of these.
 */
function severityName(written, settings) {
    if (written === '')
        return undefined;
    const inPolicy = Object.keys(policyIn(settings)).find((name) => (0,severity_level/* sameSeverity */.e)(name, written));
    if (inPolicy !== undefined)
        return inPolicy;
    const key = (0,overrides/* severityKey */.H$)(written);
    if (/^\d$/.test(key))
        return `SEV-${key}`;
    const [word = ''] = key.split(' ');
    return levels.has(word) ? word : undefined;
}
/** @returns The days that the policy gives for a severity as `severityName` names it, where it gives any. */
function policyFor(severity, settings) {
    return severity === undefined ? undefined : policyIn(settings)[severity];
}

;// CONCATENATED MODULE: ./lib/report/systems.js

/** Systems that are kept of one document, and the longest name; UTF-16 units. */
const systems_most = 10;
const systems_longest = 40;
/** `orders-db`, `edge-cache-2`. One word in a code span can be anything (`main`, `true`), and one with `_` is a setting. */
const named = /^[a-z][a-z\d]*(?:-[a-z\d]+)+$/;
/** What looks like a name and is none: headers, states, options. */
const noName = /^(?:x|content|read|max|min|is|has|no|on|off|pre|post|re|non|co)-|-(?:only|enabled|disabled|timeout|seconds|ms|count|size|limit|by|id|required)$/;
const fieldName = /^(?:affected|impacted)?[ _-]?(?:services?|systems?|components?)(?:[ _-]?(?:affected|impacted))?$/i;
const fieldLine = /^[ \t]*(?:[-*+][ \t]+|\|[ \t]*)?(?:\*\*|__)?((?:affected |impacted )?(?:services?|systems?|components?)(?: affected| impacted)?)(?:\*\*|__)?[ \t]?[:：|](?:\*\*|__)?[ \t]*(\S.{0,300})$/gim;
/** Fields stand near the top, UTF-16 units. */
const farthest = 8000;
/**
 * Find the systems that a document names: in its fields for affected services, and in code spans.
 *
 * @param known Names of systems from the settings: these count in code spans though they are one word.
 * @returns Names in small letters, in the order of the document, each once.
 */
function namedSystems(document, guard, known) {
    const systems = new Set(known.map((name) => name.toLowerCase()));
    const found = new Set();
    const add = (name, isKnown) => {
        const written = name.replace(/[`*\s]+/g, ' ').trim();
        const plain = written.toLowerCase();
        if (plain.length < 2 || plain.length > systems_longest || found.size >= systems_most)
            return;
        if (!isKnown && !systems.has(plain) && (!named.test(written) || noName.test(written)))
            return;
        if (systems.has(plain) || !guard.inSlug(plain))
            found.add(plain);
    };
    for (const name of fields(document))
        add(name, isName(name));
    (0,lib/* visit */.YR)(document.mdast, 'inlineCode', ({ value }) => add(value, false));
    return [...found];
}
/** A name, not a sentence about one: "checkout", "orders-db", "Search API". */
function isName(words) {
    return (words.trim().split(/\s+/).length <= 3 &&
        /^[`\s]*[\p{L}\d][\p{L}\d\s._-]*[`\s]*$/u.test(words) &&
        !/^(?:all|none|n\/?a|tbd|various|multiple|unknown)\b/i.test(words.trim()));
}
function* fields({ frontmatter, text }) {
    for (const [key, value] of Object.entries(frontmatter)) {
        if (!fieldName.test(key) && key.toLowerCase() !== 'affected')
            continue;
        for (const one of Array.isArray(value) ? value : [value])
            if (typeof one === 'string')
                yield* one.split(/[,;]/);
    }
    for (const [, , value] of text.slice(0, farthest).matchAll(fieldLine))
        yield* value.replace(/\|\s*$/, '').split(/[,;]|\band\b/);
}

;// CONCATENATED MODULE: ./lib/report/teams.js

/** Groups that stand for everybody, and so for no team. */
const everybody = new Set('team teams people everyone folks colleagues organisation organization company firm staff personnel workforce party side shift group unit change business committee board'.split(' '));
/** Kinds of work that teams go by. */
const trades = new Set('sre sres dba dbas engineering operations ops platform infrastructure infra security support'.split(' '));
const teams_named = /^(?:the )?((?:[\p{L}\d&.-]+ ){1,3}(?:team|squad|guild|crew|tribe|chapter|desk|department|dept\.?))$/iu;
/**
 * Find the team in the owner of an action.
 *
 * @param owner As written: "storage team", "Ada (storage team)", "@acme/storage", "SRE".
 * @param known Names of teams from the settings.
 * @param isName Whether words name a person: then they are no team's name.
 * @returns The team's name, or nothing where a person, a role or nobody is named.
 */
function teamIn(owner, known, isName) {
    if (owner === null)
        return undefined;
    const parts = owner
        .slice(0, 200)
        .split(/[(),;|[\]]|\s[-–—]\s/)
        .map((part) => part.replace(/\s+/g, ' ').trim())
        .filter(Boolean);
    for (const part of parts) {
        const own = known.find((team) => teamKey(team) === teamKey(part));
        if (own !== undefined)
            return own;
        const team = teams_named.exec(part)?.[1] ?? handleOf(part) ?? groupOf(part);
        if (team !== undefined && !isName(team))
            return team;
    }
    return undefined;
}
/** @returns What is the same for all ways to write the name of a team. */
function teamKey(team) {
    return team
        .toLowerCase()
        .replace(/[\s_-]+/g, ' ')
        .trim()
        .replace(/^the /, '')
        .replace(/ team$/, '');
}
/** "@acme/storage" is a team; a handle without an organisation may be a person. */
function handleOf(part) {
    return /^@[\w.-]+\/([\w.-]{2,60})$/.exec(part)?.[1];
}
function groupOf(part) {
    const words = part.toLowerCase().replace(/^the /, '').split(' ');
    const last = words.at(-1);
    if (words.length > 2 || everybody.has(last))
        return undefined;
    if (words.length === 1)
        return people/* teams */.rX.has(last) || people/* ambiguousTeams */.PM.has(last) || trades.has(last) ? part : undefined;
    return trades.has(last) ? part : undefined;
}

;// CONCATENATED MODULE: ./lib/report/document-figures.js















/** Rules about words, by the name that settings have for them; names of people are no matter of wording here. */
const wordingRules = new Set([
    ...rules/* rules */.a.filter(({ reads, ruleId }) => reads === 'sentence' && ruleId !== 'person-name').map(({ ruleId }) => ruleId),
    ...wording/* guestIds */.B$
]);
/** Rules that say whether the sections asked for are there, with something in them. */
const sectionRules = ['required-section', 'empty-section'];
/**
 * Read what a report needs of one document. Pure; nothing of the document is kept but this.
 *
 * @returns Nothing where it is no postmortem, such as an index or an empty file.
 */
function readFigures(document, reading) {
    if ((0,document_title/* isEmpty */.Im)(document) || (0,document_title/* isNoPostmortem */.cr)(document))
        return undefined;
    const { today, year, linkBase } = reading;
    const settings = forReport(reading.settings);
    const guard = nameGuard(document, settings);
    const { findings } = (0,review/* reviewDocument */.au)(document, { settings, rewrites: false });
    const own = new Set(settings.ownRules.map(({ id }) => id));
    const wording = findings.filter(({ ruleId, source }) => [ruleId, source].some((id) => wordingRules.has(id) || own.has(id)));
    const day = incidentDay(document, year, today);
    const written = (0,severity_level/* severityOf */.x)(document);
    const holds = (0,overrides/* settingsFor */.zc)(settings, { path: document.path, severity: written || undefined });
    const severity = severityName(written, holds);
    const policyDays = policyFor(severity, holds);
    // Before anything is cut short: half of a value would not be known again.
    const secrets = (0,secret_places/* secretValues */.VX)(document.text);
    const title = (0,secret_places/* withoutSecrets */.cT)((0,document_title/* titleOf */.Gg)(document).sentence.trim(), secrets);
    const figures = {
        path: document.path,
        isPathPersonal: guard.inSlug(document.path),
        title: title === '' || guard.inProse(title) ? undefined : shortened(title),
        day,
        severity,
        policyDays,
        words: countWords(document),
        wordingFindings: wording.length,
        isComplete: !findings.some(({ ruleId, about }) => ruleId === 'empty-section' || (ruleId === 'required-section' && about)),
        actions: readOpen(document, { settings, guard, today, day, policyDays }),
        lessons: readLessons(document, { guard, secrets, findings: [...wording, ...findings.filter(document_figures_isName)] }),
        links: linkedPaths(document, linkBase),
        systems: namedSystems(document, guard, settings.systems)
    };
    return (0,secret_places/* withoutSecrets */.cT)(figures, secrets);
}
const document_figures_isName = ({ ruleId }) => ruleId === 'person-name';
/** Sections are looked for and names are known, whatever a review says of them. Own rules are made once for each. */
function forReport(settings) {
    const known = prepared.get(settings);
    if (known)
        return known;
    const entry = (ruleId) => [ruleId, { ...settings.rules[ruleId], severity: 'info' }];
    const forced = Object.fromEntries([...sectionRules, 'person-name'].map(entry));
    const overrides = settings.overrides.map((override) => ({
        ...override,
        set: {
            ...override.set,
            ...(override.set.rules && { rules: { ...override.set.rules, ...onlyOptions(override.set.rules) } })
        }
    }));
    const made = { ...settings, rules: { ...settings.rules, ...forced }, overrides };
    prepared.set(settings, made);
    return made;
}
const prepared = new WeakMap();
/** An override may ask for other sections, but not switch off that they are looked for. */
function onlyOptions(set) {
    return Object.fromEntries(Object.entries(set)
        .filter(([ruleId]) => sectionRules.includes(ruleId))
        .map(([ruleId, setting]) => [ruleId, { ...setting, severity: 'info' }]));
}
/** Longest title that is kept, UTF-16 units. */
const longestTitle = 160;
function shortened(title) {
    return title.length > longestTitle ? `${title.slice(0, longestTitle - 1).trimEnd()}…` : title;
}
/** Words that somebody has written: not code, not addresses. */
function countWords({ blocks }) {
    let words = 0;
    for (const { text, opaque } of blocks) {
        let at = 0;
        for (const { start, end } of [...opaque, { start: text.length, end: text.length }]) {
            words += text.slice(at, start).match(/\p{L}[\p{L}\p{N}'’-]*/gu)?.length ?? 0;
            at = end;
        }
    }
    return words;
}
/** A status that ends an action without its being done. */
const dropped = /\b(?:won.?t (?:do|fix)|cancell?ed|dropped|obsolete|superseded|not planned|declined|rejected|abandoned|duplicate)\b/i;
/** @returns What the document says of an action: an unchecked box or a column for the status makes it open. */
function stateOf({ done, status }) {
    if (done === true || dropped.test(status ?? ''))
        return 'done';
    return done === false || status !== null ? 'open' : 'untold';
}
function readOpen(document, known) {
    const { settings, guard, today, day, policyDays } = known;
    const items = (0,action_items/* readActions */.c)(document);
    const states = items.map(stateOf);
    const isBeyond = day !== undefined && policyDays !== undefined && today > day + policyDays;
    return {
        total: items.length,
        withOwnerAndDate: items.filter(({ owner, due }) => owner !== null && due !== null).length,
        done: states.filter((state) => state === 'done').length,
        untold: states.filter((state) => state === 'untold').length,
        open: items
            .filter((_, index) => states[index] === 'open')
            .map(({ owner, due }) => {
            const date = due === null ? undefined : dueDay(due, day);
            return {
                team: teamIn(owner, settings.teams, guard.inSlug),
                overdue: date !== undefined && date < today,
                beyondPolicy: isBeyond
            };
        })
    };
}

;// CONCATENATED MODULE: ./lib/report/newest.js
/** @param most So many are kept. */
function newest(most) {
    const kept = [];
    return {
        add: (item, day = -Infinity) => {
            const at = kept.findIndex((other) => other.day < day);
            kept.splice(at < 0 ? kept.length : at, 0, { item, day });
            if (kept.length > most)
                kept.pop();
        },
        items: () => kept.map(({ item }) => item)
    };
}

;// CONCATENATED MODULE: ./lib/report/tally.js



/** Most lessons, links and systems that a report keeps, and incidents beside a team or a system. */
const mostLessons = 100;
const mostLinks = 50;
const mostSystems = 25;
const mostBeside = 3;
/** Names of systems that are counted; a repository has thousands at most, and a hostile one no end of them. */
const mostNames = 20_000;
/** Different lessons that are kept while documents are read. */
const mostTexts = 4000;
/** Months on either side of a comparison, and the fewest documents there: with fewer, one incident decides. */
const comparedMonths = 6;
const fewest = 10;
/** Figures of many documents, added one by one; of a document nothing is kept but numbers and, of the latest, titles. */
class Tally {
    #options;
    #months = new Map();
    #undated = emptySums();
    #entries = new Map();
    #lessons = new Map();
    #links = [];
    #systems = new Map();
    #teams = new Map();
    #severities = new Map();
    #actions = { total: 0, done: 0, untold: 0 };
    #counts = { lessons: 0, kept: 0, others: 0 };
    constructor(options) {
        this.#options = options;
    }
    /** Add a document; nothing stands for one that is no postmortem. */
    add(figures) {
        if (!figures) {
            this.#counts.others++;
            return;
        }
        const merged = this.#options.history.merged.get(figures.path);
        const day = figures.day ?? merged;
        const entry = {
            path: figures.isPathPersonal ? null : figures.path,
            title: figures.title ?? null,
            day: day === undefined ? null : (0,days.dayText)(day)
        };
        this.#entries.set(figures.path, entry);
        addTo(day === undefined ? this.#undated : this.#sumsOf((0,days.monthOf)(day)), figures, merged);
        this.#addActions(figures, entry, day);
        this.#addLessons(figures, entry);
        for (const to of figures.links)
            if (this.#options.paths.has(to))
                this.#links.push({ from: figures.path, to });
        for (const name of figures.systems)
            this.#addSystem(name, entry, day);
    }
    #sumsOf(month) {
        const sums = this.#months.get(month) ?? emptySums();
        this.#months.set(month, sums);
        return sums;
    }
    #addActions({ actions, severity, policyDays }, entry, day) {
        this.#actions.total += actions.total;
        this.#actions.done += actions.done;
        this.#actions.untold += actions.untold;
        if (actions.open.length === 0)
            return;
        const level = this.#severities.get(severity ?? '') ?? emptySeverity(severity, policyDays);
        this.#severities.set(severity ?? '', level);
        const seen = new Set();
        for (const { team, overdue, beyondPolicy } of actions.open) {
            const owned = this.#owned(team);
            for (const sums of [level, owned.sums]) {
                sums.open++;
                if (overdue)
                    sums.overdue++;
                if (beyondPolicy)
                    sums.beyondPolicy++;
            }
            if (!seen.has(owned))
                owned.latest.add(entry, day);
            seen.add(owned);
        }
    }
    #owned(team) {
        const key = team === undefined ? '' : teamKey(team);
        const owned = this.#teams.get(key) ?? {
            spellings: new Map(),
            sums: { open: 0, overdue: 0, beyondPolicy: 0 },
            latest: newest(mostBeside)
        };
        this.#teams.set(key, owned);
        if (team !== undefined)
            owned.spellings.set(team, (owned.spellings.get(team) ?? 0) + 1);
        return owned;
    }
    #addLessons({ lessons }, entry) {
        this.#counts.lessons += lessons.total;
        this.#counts.kept += lessons.total - lessons.texts.length;
        for (const text of lessons.texts) {
            const key = text.toLowerCase();
            const known = this.#lessons.get(key);
            const isNewer = !known || byDay(entry, known.entry) < 0;
            this.#lessons.set(key, { ...(isNewer ? { text, entry } : known), incidents: (known?.incidents ?? 0) + 1 });
        }
        // The oldest are let go, now and then: none of them would be among the latest.
        if (this.#lessons.size <= mostTexts)
            return;
        const old = [...this.#lessons].sort(([, a], [, b]) => byDay(a.entry, b.entry)).slice(mostTexts / 2);
        for (const [key] of old)
            this.#lessons.delete(key);
    }
    #addSystem(name, entry, day) {
        const known = this.#systems.get(name);
        if (!known && this.#systems.size >= mostNames)
            return;
        const system = known ?? { incidents: 0, latest: newest(mostBeside) };
        this.#systems.set(name, system);
        system.incidents++;
        system.latest.add(entry, day);
    }
    /** @returns What all documents together have come to. */
    report(passedOver) {
        const { today, linkBase, history } = this.#options;
        const months = [...this.#months].sort(([a], [b]) => compare(a, b));
        const total = sum([...months.map(([, sums]) => sums), this.#undated]);
        const severities = [...this.#severities.values()].sort(bySeverity);
        const links = this.#related();
        return {
            today: (0,days.dayText)(today),
            history: history.kind,
            linkBase,
            others: this.#counts.others,
            passedOver,
            total: figuresOf(total),
            undated: figuresOf(this.#undated),
            months: months.map(([month, sums]) => ({ month, ...figuresOf(sums) })),
            comparison: compareEnds(months),
            actions: {
                ...this.#actions,
                open: severities.reduce((all, { open }) => all + open, 0),
                overdue: severities.reduce((all, { overdue }) => all + overdue, 0),
                beyondPolicy: severities.reduce((all, { beyondPolicy }) => all + beyondPolicy, 0),
                teams: [...this.#teams].map(([key, owned]) => teamActions(key, owned)).sort(byOpen),
                severities
            },
            lessons: { total: this.#counts.lessons, kept: this.#counts.kept, latest: this.#latestLessons() },
            related: { links: links.length, latest: links.slice(0, mostLinks), systems: this.#shared() }
        };
    }
    /** Links between two postmortems, the latest first. */
    #related() {
        return this.#links
            .flatMap(({ from, to }) => {
            const [one, other] = [this.#entries.get(from), this.#entries.get(to)];
            return one && other ? [{ from: one, to: other }] : [];
        })
            .sort((a, b) => byDay(a.from, b.from) || byDay(a.to, b.to));
    }
    #latestLessons() {
        return [...this.#lessons.values()].sort((a, b) => byDay(a.entry, b.entry)).slice(0, mostLessons);
    }
    #shared() {
        return [...this.#systems]
            .filter(([, { incidents }]) => incidents > 1)
            .sort(([a, { incidents: many }], [b, { incidents: more }]) => more - many || compare(a, b))
            .slice(0, mostSystems)
            .map(([name, { incidents, latest }]) => ({ name, incidents, latest: latest.items() }));
    }
}
function teamActions(key, { spellings, sums, latest }) {
    const [most] = [...spellings].sort(([a, many], [b, more]) => more - many || compare(a, b));
    return { team: key === '' ? null : (most?.[0] ?? key), ...sums, latest: latest.items() };
}
/** The most open first; those of no team last. */
function byOpen(a, b) {
    if (a.team === null || b.team === null)
        return a.team === null ? 1 : -1;
    return b.open - a.open || compare(a.team, b.team);
}
/** By name, as `SEV-1` comes before `SEV-2`; those without one last. */
function bySeverity(a, b) {
    if (a.severity === null || b.severity === null)
        return a.severity === null ? 1 : -1;
    return compare(a.severity, b.severity);
}
function emptySeverity(severity, days) {
    return { severity: severity ?? null, days: days ?? null, open: 0, overdue: 0, beyondPolicy: 0 };
}
function emptySums() {
    return {
        documents: 0,
        words: 0,
        wordingFindings: 0,
        completeDocuments: 0,
        actions: 0,
        actionsWithOwnerAndDate: 0,
        days: []
    };
}
function addTo(sums, figures, merged) {
    sums.documents++;
    sums.words += figures.words;
    sums.wordingFindings += figures.wordingFindings;
    sums.completeDocuments += figures.isComplete ? 1 : 0;
    sums.actions += figures.actions.total;
    sums.actionsWithOwnerAndDate += figures.actions.withOwnerAndDate;
    // A document that was there before its incident has another date than it says.
    if (figures.day !== undefined && merged !== undefined && merged >= figures.day)
        sums.days.push(merged - figures.day);
}
function sum(all) {
    const total = emptySums();
    for (const { days, ...numbers } of all) {
        for (const name of Object.keys(numbers))
            total[name] += numbers[name];
        for (const one of days)
            total.days.push(one);
    }
    return total;
}
function figuresOf({ days, ...sums }) {
    return { ...sums, daysToMerge: { documents: days.length, median: median(days) } };
}
function median(numbers) {
    const sorted = [...numbers].sort((a, b) => a - b);
    const middle = sorted.length >> 1;
    if (sorted.length === 0)
        return null;
    return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
/** The first months beside the last ones. */
function compareEnds(months) {
    const [first] = months.at(0) ?? [];
    const [last] = months.at(-1) ?? [];
    if (first === undefined || last === undefined)
        return { kind: 'short' };
    const thenEnd = (0,days.monthAfter)(first, comparedMonths - 1);
    const nowStart = (0,days.monthAfter)(last, 1 - comparedMonths);
    if (thenEnd >= nowStart)
        return { kind: 'short' };
    const period = (from, to) => {
        const inside = months.filter(([month]) => from <= month && month <= to).map(([, sums]) => sums);
        return { first: from, last: to, ...figuresOf(sum(inside)) };
    };
    const [then, now] = [period(first, thenEnd), period(nowStart, last)];
    if (Math.min(then.documents, now.documents) < fewest)
        return { kind: 'few', fewest, then: then.documents, now: now.documents };
    return { kind: 'compared', then, now };
}
/** The latest first; those without a day last; then by path. */
function byDay(a, b) {
    return compare(b.day ?? '', a.day ?? '') || compare(a.path ?? '', b.path ?? '');
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./lib/report/make-report.js




/**
 * Read every document, one at a time, and put together how they stand and have moved.
 *
 * The same documents, history and day give the same report. Memory grows with the number of documents by their titles
 * alone: of a document that was read, only figures are kept.
 *
 * @throws ForgeError where the documents cannot be listed or read.
 */
async function makeReport(options) {
    const { forge, settings, matches, today, linkBase } = options;
    const files = (await forge.changedFiles())
        .filter(({ path, status }) => status !== 'removed' && matches(path))
        .sort((a, b) => (a.path < b.path ? -1 : 1));
    const paths = files.map(({ path }) => path);
    const history = await options.history(paths);
    const tally = new Tally({ today, linkBase, history, paths: new Set(paths) });
    let passedOver = 0;
    for (const file of files) {
        const text = await forge.read(file);
        if (text === undefined)
            passedOver++;
        else {
            const merged = history.merged.get(file.path);
            const year = merged === undefined ? undefined : Number((0,days.dayText)(merged).slice(0, 4));
            const document = (0,lib_document/* parseDocument */.T)(text, file.path, settings.sectionAliases);
            tally.add(readFigures(document, { settings, today, year, linkBase }));
        }
    }
    return tally.report(passedOver);
}
/** @returns What was passed over and why, for whoever runs it; a report only counts it, as a path can name somebody. */
function passedOver({ notes, unreadable = new Map() }) {
    return [...notes(), ...[...unreadable].map(([path, reason]) => `${path} ${reason}; it was passed over.`)];
}


/***/ })

};
