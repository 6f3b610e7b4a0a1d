export const id = 916;
export const ids = [916];
export const modules = {

/***/ 2916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   settingsText: () => (/* binding */ settingsText)
/* harmony export */ });
/* unused harmony export settingsBlock */
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2825);


/** Longest block in the summary of a job, in UTF-16 units; far more than settings by hand. */
const longestBlock = 20_000;
/**
 * Write what holds as a settings file, with the place where each setting comes from.
 *
 * @param merged Settings and where each was set.
 * @returns YAML that can be read again as settings.
 */
function settingsText({ settings, origins }) {
    return Object.entries(written(settings))
        .map(([name, value]) => setting(name, value, settings, origins))
        .join('');
}
/**
 * Write the same as a collapsed block for the summary of a job.
 *
 * @returns Markdown.
 */
function settingsBlock(merged) {
    const text = settingsText(merged);
    const shown = text.length > longestBlock ? `${text.slice(0, longestBlock)}\n# and more\n` : text;
    return `\n<details><summary>Settings, and where each was set</summary>\n\n${fence(shown.trimEnd(), 'yaml')}\n\n</details>\n`;
}
function setting(name, value, settings, origins) {
    const own = origins.get(name);
    const entries = value !== null && typeof value === 'object' && !Array.isArray(value) ? Object.entries(value) : [];
    if (entries.length === 0)
        return commented((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)({ [name]: value }, { lineWidth: 0 }), own ?? fallback(name, settings));
    const lines = entries.map(([key, one]) => {
        const from = origins.get(`${name}.${key}`) ?? fallback(name, settings);
        // Words of several lines stay on one as JSON, which is YAML.
        const text = name === 'voice' ? `${JSON.stringify(one)}\n` : (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(one, { collectionStyle: 'flow', lineWidth: 0 });
        return commented(`  ${key}: ${text}`, from);
    });
    return `${name}:\n${lines.join('')}`;
}
function fallback(name, { preset, names, template }) {
    if (name === 'sections' && template !== '')
        return `template ${template}`;
    const depends = name === 'rules' || name === 'fail-on';
    if (name === 'rules' && names !== 'allow' && preset === 'recommended')
        return `names: ${names}`;
    return depends && preset !== 'recommended' ? `preset ${preset}` : 'default';
}
/** A remark behind the first line. Where it was set may be a path of a repository: it stays on its line. */
function commented(yaml, remark) {
    const [first = '', ...rest] = yaml.split('\n');
    return [`${first} # ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .logLines */ .OG)(remark).replace(/\s+/g, ' ')}`, ...rest].join('\n');
}
/** Settings by the names they have in files. */
function written(settings) {
    return {
        preset: settings.preset,
        mode: settings.mode,
        files: settings.files,
        sections: settings.sections,
        ...(settings.template && { template: settings.template }),
        rules: rulesOf(settings.rules),
        names: settings.names,
        'fail-on': settings.failOn,
        'filter-mode': settings.filterMode,
        comment: settings.comment,
        'max-comments': settings.maxComments,
        ...(settings.discussion !== 'off' && { discussion: settings.discussion }),
        ...voiceOf(settings.voice),
        ...skipOf(settings.skip),
        ...(settings.commitment && { commitment: settings.commitment }),
        ...(settings.participation !== 'off' && { participation: settings.participation }),
        ...participantsOf(settings.participants),
        ...(settings.welcome !== 'off' && { welcome: settings.welcome }),
        overrides: settings.overrides.map(overrideOf),
        people: settings.people,
        teams: settings.teams,
        systems: settings.systems,
        'allowed-phrases': settings.allowedPhrases,
        'section-aliases': settings.sectionAliases,
        'own-rules': settings.ownRules.map(ownRuleOf),
        'suppression-reasons': settings.suppressionReasons,
        ...(settings.baseline && { baseline: settings.baseline })
    };
}
/** The parts that are set. */
function voiceOf({ greeting, closing, notes }) {
    const set = {
        ...(greeting && { greeting }),
        ...(closing && { closing }),
        ...(Object.keys(notes).length > 0 && { notes })
    };
    return Object.keys(set).length > 0 ? { voice: set } : {};
}
/** The parts that leave something alone. */
function skipOf({ drafts, labels, authors }) {
    const set = {
        ...(drafts && { drafts }),
        ...(labels.length > 0 && { labels }),
        ...(authors.length > 0 && { authors })
    };
    return Object.keys(set).length > 0 ? { skip: set } : {};
}
/** The parts that name somebody. */
function participantsOf({ people, teams, bots }) {
    const set = {
        ...(Object.keys(people).length > 0 && { people }),
        ...(Object.keys(teams).length > 0 && { teams }),
        ...(bots.length > 0 && { bots })
    };
    return Object.keys(set).length > 0 ? { participants: set } : {};
}
function rulesOf(rules) {
    return Object.fromEntries(Object.entries(rules).map(([id, { severity, options }]) => [
        id,
        options === undefined ? severity : [severity, options]
    ]));
}
function overrideOf({ paths, severities, set }) {
    const { rules, failOn, filterMode, templateText: _, ...rest } = set;
    return {
        ...(paths.length > 0 && { paths }),
        ...(severities.length > 0 && { severities }),
        ...rest,
        ...(failOn && { 'fail-on': failOn }),
        ...(filterMode && { 'filter-mode': filterMode }),
        ...(rules && { rules: rulesOf(rules) })
    };
}
function ownRuleOf({ id, phrases, pattern, severity, reason, note, suggest, url, examples, ...rest }) {
    return {
        id,
        ...(phrases.length > 0 && { phrases }),
        ...(pattern && { sentence: pattern }),
        ...(rest.in.length > 0 && { in: rest.in }),
        severity,
        reason,
        ...(note && { note }),
        ...(suggest.length > 0 && { suggest }),
        url,
        examples: {
            flagged: examples.flagged,
            ...(examples.accepted.length > 0 && { accepted: examples.accepted })
        }
    };
}


/***/ })

};
