export const id = 636;
export const ids = [636];
export const modules = {

/***/ 9636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gitForge: () => (/* binding */ gitForge)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _document_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3767);
/* harmony import */ var _forge_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6163);





/** Most text that git may hand over at once, in bytes. */
const mostOutput = 256 * 1024 * 1024;
/** How git is asked about changes, whatever the machine's settings are: plain hunks with three lines of context. */
const plainDiff = [
    '--no-color',
    '--no-ext-diff',
    '--no-textconv',
    '--text',
    '--unified=3',
    '--relative',
    '--find-renames'
];
/**
 * Make a forge out of the working tree: everything that changed since the merge base with another branch, committed or
 * not. It takes no comments.
 *
 * @throws ForgeError from `changedFiles` where there is no repository, or the base is not known in it.
 */
function gitForge({ directory, base, matches = () => true }) {
    const notes = [];
    const unreadable = new Map();
    return {
        name: 'git',
        canComment: false,
        changedFiles: async () => {
            const since = await mergeBase(directory, base);
            const entries = [...(await listChanged(directory, since)), ...(await listUntracked(directory))];
            const files = [];
            for (const entry of entries)
                files.push(matches(entry.path) ? await withPatch(directory, since, entry) : entry);
            return files;
        },
        read: async (file) => (0,_document_text_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(file.path, await readDocument((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, file.path)), { notes, unreadable }),
        unreadable,
        notes: () => notes,
        posted: async () => [],
        publish: async ({ create }) => ({ inline: 0, refused: create, problems: [] })
    };
}
async function mergeBase(directory, base) {
    const commit = await git(directory, [
        'rev-parse',
        '--verify',
        '--quiet',
        '--end-of-options',
        `${base}^{commit}`
    ]).catch((error) => {
        if (error instanceof _forge_js__WEBPACK_IMPORTED_MODULE_3__/* .ForgeError */ .Q)
            throw error;
        const mend = 'It may have to be fetched first: git fetch origin.';
        throw new _forge_js__WEBPACK_IMPORTED_MODULE_3__/* .ForgeError */ .Q(`There is no branch, tag or commit ${JSON.stringify(base)} in this repository. ${mend}`);
    });
    const found = await git(directory, ['merge-base', commit.trim(), 'HEAD']).catch((error) => {
        if (error instanceof _forge_js__WEBPACK_IMPORTED_MODULE_3__/* .ForgeError */ .Q)
            throw error;
        const mend = 'In a shallow clone the history may be cut off: git fetch --unshallow.';
        throw new _forge_js__WEBPACK_IMPORTED_MODULE_3__/* .ForgeError */ .Q(`${JSON.stringify(base)} and the current commit have no common history. ${mend}`);
    });
    return found.trim();
}
/** Changed and committed, changed and not committed: both are in the comparison with the working tree. */
async function listChanged(directory, since) {
    const output = await git(directory, ['diff', '--name-status', '-z', '--find-renames', '--relative', since, '--']);
    const parts = output.split('\0').filter(Boolean);
    const entries = [];
    for (let index = 0; index < parts.length;) {
        const letter = parts[index].charAt(0);
        // Renames and copies name two paths, the new one second.
        const names = letter === 'R' || letter === 'C' ? 2 : 1;
        const previous = letter === 'R' ? { from: parts[index + 1] } : {};
        entries.push({ path: parts[index + names], status: toStatus(letter), ...previous });
        index += names + 1;
    }
    return entries;
}
function toStatus(letter) {
    if (letter === 'A' || letter === 'C')
        return 'added';
    if (letter === 'D')
        return 'removed';
    return letter === 'R' ? 'renamed' : 'modified';
}
async function listUntracked(directory) {
    const output = await git(directory, ['ls-files', '--others', '--exclude-standard', '-z']);
    return output
        .split('\0')
        .filter(Boolean)
        .map((path) => ({ path, status: 'added' }));
}
/** Add the changed lines. A file that is new at its path has them all, also where git does not know it yet. */
async function withPatch(directory, since, file) {
    if (file.status === 'removed')
        return file;
    if (file.status === 'added') {
        const content = await readDocument((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, file.path));
        return 'text' in content ? { ...file, patch: allAdded(content.text) } : file;
    }
    // A rename is seen only where git may look at the old path as well.
    const paths = [file.path, ...(file.from === undefined ? [] : [file.from])].map((path) => `:(literal)${path}`);
    return { ...file, patch: await git(directory, ['diff', ...plainDiff, since, '--', ...paths]) };
}
function allAdded(text) {
    const lines = text.split('\n');
    if (lines.at(-1) === '')
        lines.pop();
    return lines.length === 0 ? '' : [`@@ -0,0 +1,${lines.length} @@`, ...lines.map((line) => `+${line}`)].join('\n');
}
async function readDocument(path) {
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path);
    if (stats.isSymbolicLink())
        return { reason: 'is a link to another file', isDocument: false };
    if (!stats.isFile())
        return { reason: 'is a submodule or a folder, not a file', isDocument: false };
    if (stats.size > _document_text_js__WEBPACK_IMPORTED_MODULE_4__/* .largestDocument */ .WZ)
        return { reason: 'is larger than 1 MB' };
    return (0,_document_text_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeDocument */ .w8)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path));
}
/**
 * Ask git, without a shell.
 *
 * @throws ForgeError where git is missing or the folder is in no repository; what git says in all other cases.
 */
function git(directory, args) {
    return new Promise((resolve, reject) => {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', ['-C', directory, ...args], { maxBuffer: mostOutput, encoding: 'utf8' }, (error, output, said) => {
            if (!error)
                resolve(output);
            else if (error.code === 'ENOENT')
                reject(new _forge_js__WEBPACK_IMPORTED_MODULE_3__/* .ForgeError */ .Q('git is not installed, and comparing with a base needs it.'));
            else if (/not a git repository/i.test(said))
                reject(new _forge_js__WEBPACK_IMPORTED_MODULE_3__/* .ForgeError */ .Q(`${directory} is not part of a git repository.`));
            else
                reject(new Error(said.trim() || error.message));
        });
    });
}


/***/ })

};
