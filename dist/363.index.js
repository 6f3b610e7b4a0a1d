export const id = 363;
export const ids = [363];
export const modules = {

/***/ 2363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keepIssue: () => (/* binding */ keepIssue),
/* harmony export */   readIssueTarget: () => (/* binding */ readIssueTarget)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _presenters_marker_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7375);
/* harmony import */ var _github_comments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9840);
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9712);
/* harmony import */ var _github_publish_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7811);
/* harmony import */ var _forge_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6163);






/** Longest title of an issue on GitHub, and longest number that is one. */
const longestTitle = 256;
const longestNumber = 9;
/**
 * Read the input `report-issue`.
 *
 * @param written `12`, `#12` or a title; empty: nothing is kept.
 * @throws ForgeError where it is neither.
 */
function readIssueTarget(written) {
    const text = written.trim();
    if (text === '')
        return undefined;
    const number = /^#?(\d+)$/.exec(text)?.[1];
    if (number !== undefined && number.length <= longestNumber && Number(number) > 0)
        return { number: Number(number) };
    if (number === undefined && text.length <= longestTitle && !/[\r\n]/.test(text))
        return { title: text };
    throw new _forge_js__WEBPACK_IMPORTED_MODULE_4__/* .ForgeError */ .Q(`Input \`report-issue\` is neither the number of an issue nor a title of one line and at most ${longestTitle} characters.`);
}
/**
 * Bring a report up to date where it is kept. What counts as ours begins with our marker **and** was written by the
 * identity of the token; nothing else is ever changed.
 *
 * - By title: an issue of its own, made once. It is known by its marker, so that a team can rename or close it.
 * - By number: where that issue is ours, its text; else one comment in it.
 *
 * @param text Markdown, without a marker, of less than 65,000 characters.
 * @throws ForgeError where GitHub does not take it; the token may lack `issues: write`.
 */
async function keepIssue(options, target, text) {
    const { owner, repo, sleep = _github_client_js__WEBPACK_IMPORTED_MODULE_2__/* .pause */ .v7 } = options;
    const place = { client: (0,_github_client_js__WEBPACK_IMPORTED_MODULE_2__/* .githubClient */ .$f)(options), repository: { owner, repo }, sleep };
    try {
        const me = await whoAmI(place.client);
        return 'title' in target
            ? await keepTitled(place, target.title, text, me)
            : await keepIn(place, target.number, text, me);
    }
    catch (error) {
        const failure = (0,_github_client_js__WEBPACK_IMPORTED_MODULE_2__/* .classify */ .L8)(error);
        if (failure === 'forbidden' || failure === 'missing')
            throw new _forge_js__WEBPACK_IMPORTED_MODULE_4__/* .ForgeError */ .Q(mend(target), { cause: error });
        throw (0,_github_client_js__WEBPACK_IMPORTED_MODULE_2__/* .forgeError */ .CX)(error, 'bring the issue with the report up to date');
    }
}
function mend(target) {
    const there = 'number' in target ? `issue ${target.number} has to be there` : 'the repository has to have issues';
    return `The issue with the report could not be brought up to date: the job needs "permissions: {contents: read, issues: write}", and ${there}. The report is in the summary of the job.`;
}
async function keepTitled(place, title, text, me) {
    const id = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(title).digest('hex').slice(0, 16);
    const body = `${(0,_presenters_marker_js__WEBPACK_IMPORTED_MODULE_5__/* .marker */ .x)('report', [id])}\n${text}`;
    const { client, repository } = place;
    const own = await findIssue(place, id, me);
    if (own) {
        return update(own, body, () => client.rest.issues.update({ ...repository, issue_number: own.id, body }));
    }
    const created = await (0,_github_publish_js__WEBPACK_IMPORTED_MODULE_3__/* .createOnce */ .U)(place, () => client.rest.issues.create({ ...repository, title, body }), async () => (await findIssue(place, id, me)) !== undefined);
    return { done: 'created', address: created?.data.html_url ?? (await findIssue(place, id, me))?.address ?? '' };
}
async function keepIn(place, number, text, me) {
    const { client, repository } = place;
    const where = { ...repository, issue_number: number };
    const { data: issue } = await client.rest.issues.get(where);
    const mark = (0,_presenters_marker_js__WEBPACK_IMPORTED_MODULE_5__/* .readMarker */ .t)(issue.body ?? '');
    if (mark?.kind === 'report' && issue.user?.login === me) {
        const body = `${(0,_presenters_marker_js__WEBPACK_IMPORTED_MODULE_5__/* .marker */ .x)('report', mark.fingerprints)}\n${text}`;
        return update(ownOf(issue.number, issue), body, () => client.rest.issues.update({ ...where, body }));
    }
    const body = `${(0,_presenters_marker_js__WEBPACK_IMPORTED_MODULE_5__/* .marker */ .x)('report', [])}\n${text}`;
    const own = await findComment(place, number, me);
    if (own)
        return update(own, body, () => client.rest.issues.updateComment({ ...repository, comment_id: own.id, body }));
    const created = await (0,_github_publish_js__WEBPACK_IMPORTED_MODULE_3__/* .createOnce */ .U)(place, () => client.rest.issues.createComment({ ...where, body }), async () => (await findComment(place, number, me)) !== undefined);
    return { done: 'created', address: created?.data.html_url ?? (await findComment(place, number, me))?.address ?? '' };
}
async function update(own, body, write) {
    if (normalize(own.body) === normalize(body))
        return { done: 'unchanged', address: own.address };
    await write();
    return { done: 'updated', address: own.address };
}
/** GitHub may hand back CRLF where LF was sent, and without the space at the end. */
function normalize(body) {
    return body.replace(/\r\n/g, '\n').trimEnd();
}
/** The oldest issue of ours with this marker, open or closed; pages are turned only until it is found. */
async function findIssue({ client, repository }, id, me) {
    const pages = client.paginate.iterator(client.rest.issues.listForRepo, {
        ...repository,
        creator: me,
        state: 'all',
        sort: 'created',
        direction: 'asc',
        per_page: 100
    });
    for await (const { data } of pages) {
        const found = data.find((issue) => {
            const mark = (0,_presenters_marker_js__WEBPACK_IMPORTED_MODULE_5__/* .readMarker */ .t)(issue.body ?? '');
            return mark?.kind === 'report' && mark.fingerprints[0] === id && issue.user?.login === me && !issue.pull_request;
        });
        if (found)
            return ownOf(found.number, found);
    }
    return undefined;
}
async function findComment({ client, repository }, number, me) {
    const comments = await client.paginate(client.rest.issues.listComments, {
        ...repository,
        issue_number: number,
        per_page: 100
    });
    const found = comments.find(({ body, user }) => (0,_presenters_marker_js__WEBPACK_IMPORTED_MODULE_5__/* .readMarker */ .t)(body ?? '')?.kind === 'report' && user?.login === me);
    return found && ownOf(found.id, found);
}
function ownOf(id, { body, html_url }) {
    return { id, body: body ?? '', address: html_url };
}
/** Who the token speaks as. */
async function whoAmI(client) {
    try {
        const { viewer } = await client.graphql('query { viewer { login } }');
        return viewer.login;
    }
    catch {
        return (0,_github_comments_js__WEBPACK_IMPORTED_MODULE_1__/* .askLogin */ .P6)(client);
    }
}


/***/ })

};
