export const id = 601;
export const ids = [601];
export const modules = {

/***/ 8601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gitHistory: () => (/* binding */ gitHistory),
/* harmony export */   originOf: () => (/* binding */ originOf)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/** Seconds in a day. */
const day = 86_400;
/**
 * Find out when each document came to the main line, from one pass over the history.
 *
 * The main line is the first parent of each merge, as GitHub merges pull requests; a document counts from the commit
 * that brought it there, under whatever name. The answer of git is read as it comes, and nothing of it is kept but days.
 *
 * @param directory Folder from which the paths are counted, with `/`.
 * @param paths Documents as they are now.
 * @returns Nothing is known (`none`) where the folder is in no repository, git is not installed, or there is no commit;
 *   in a shallow clone the days would be those of the cut, so they are left out (`shallow`).
 */
async function gitHistory(directory, paths) {
    const shallow = (await answer(directory, ['rev-parse', '--is-shallow-repository']))?.trim();
    if (shallow === undefined || paths.length === 0)
        return { kind: 'none', merged: new Map() };
    if (shallow === 'true')
        return { kind: 'shallow', merged: new Map() };
    const walk = new Walk(paths);
    const kinds = [...new Set(paths.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.extname)(path)))];
    const args = [
        'log',
        '--first-parent',
        '-m',
        '--name-status',
        '--find-renames',
        '--diff-filter=ADR',
        '--relative',
        '-z',
        '--format=%x00%ct',
        'HEAD',
        '--',
        ...kinds.map((kind) => (kind === '' ? '.' : `:(glob,icase)**/*${kind.replace(/[*?[\]\\]/g, '?')}`))
    ];
    const isWhole = await stream(directory, args, (part) => walk.read(part));
    return isWhole ? { kind: 'whole', merged: walk.merged } : { kind: 'none', merged: new Map() };
}
/**
 * Find the repository that a folder was cloned from.
 *
 * @returns Its address on the web, without a name and password, `.git` or a slash at the end; nothing where its origin
 *   is no such address.
 */
async function originOf(directory) {
    const origin = (await answer(directory, ['remote', 'get-url', 'origin']))?.trim() ?? '';
    const match = /^(https?:\/\/)(?:[^/@\s]*@)?([^/@\s]+\/[^\s?#]+?)(?:\.git)?\/?$/.exec(origin);
    return match ? `${match[1]}${match[2]}` : undefined;
}
/** Follows documents back through renames, from the newest commit to the oldest. */
class Walk {
    /** Day of the commit that brought a document, by its path today; an older one replaces a newer one. */
    merged = new Map();
    /** Documents by the path they had at the commit that is read. */
    #current;
    /** Documents whose first commit was read, by their path there: they may have been taken out and brought back. */
    #begun = new Map();
    #day;
    #pending;
    constructor(paths) {
        this.#current = new Map(paths.map((path) => [path, path]));
    }
    /** Read one part of `git log -z`: a time, a status, or a path. */
    read(part) {
        const text = part.replace(/^\n+/, '');
        if (this.#pending)
            this.#readPath(part);
        else if (/^[ADR]\d*$/.test(text))
            this.#pending = { status: text[0] };
        else if (/^\d+$/.test(text))
            this.#day = Math.floor(Number(text) / day);
    }
    #readPath(path) {
        const { status, from } = this.#pending;
        if (status === 'R' && from === undefined)
            this.#pending = { status, from: path };
        else {
            this.#pending = undefined;
            if (status === 'R')
                this.#rename(from, path);
            else if (status === 'A')
                this.#begin(path);
            else
                this.#resume(path);
        }
    }
    #begin(path) {
        const document = this.#current.get(path);
        if (document === undefined)
            return;
        if (this.#day !== undefined)
            this.merged.set(document, this.#day);
        this.#current.delete(path);
        this.#begun.set(path, document);
    }
    #rename(from, to) {
        const document = this.#current.get(to);
        if (document === undefined)
            return;
        this.#current.delete(to);
        this.#current.set(from, document);
    }
    /** It was taken out by a revert, and came back later: it is the same document. */
    #resume(path) {
        const document = this.#begun.get(path);
        if (document === undefined || this.#current.has(path))
            return;
        this.#current.set(path, document);
    }
}
/** Ask git for a few words; nothing where it fails, for whatever reason. */
async function answer(directory, args) {
    let words = '';
    const isWhole = await stream(directory, args, (part) => (words += part));
    return isWhole ? words : undefined;
}
/**
 * Run git without a shell and hand over its answer between NULs, part by part.
 *
 * @returns Whether it ended well.
 */
function stream(directory, args, take) {
    return new Promise((resolve) => {
        const options = ['-c', 'core.quotePath=false', '-c', 'diff.renameLimit=2000', '-c', 'log.showSignature=false'];
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', ['-C', directory, '--no-pager', ...options, ...args], {
            stdio: ['ignore', 'pipe', 'ignore']
        });
        let rest = '';
        child.stdout.setEncoding('utf8');
        child.stdout.on('data', (chunk) => {
            const parts = (rest + chunk).split('\0');
            rest = parts.pop();
            for (const part of parts)
                take(part);
        });
        child.on('error', () => resolve(false));
        child.on('close', (status) => {
            if (rest !== '')
                take(rest);
            resolve(status === 0);
        });
    });
}


/***/ })

};
