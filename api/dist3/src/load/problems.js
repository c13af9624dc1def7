import { ApiError, RefusedError } from '../replay/api-client.js';
import { ConnectionFailedError } from '../replay/http-client.js';
const KEPT = 50;
/** What went otherwise than it should have: all of it counted, the first kinds kept in words. */
export class Problems {
    kinds = new Map();
    count = 0;
    add(problem) {
        this.count += 1;
        const known = this.kinds.get(problem);
        if (known !== undefined || this.kinds.size < KEPT)
            this.kinds.set(problem, (known ?? 0) + 1);
    }
    /** Each once, with how often it was met. */
    get details() {
        return [...this.kinds].map(([problem, times]) => (times === 1 ? problem : `${times} times: ${problem}`));
    }
    /** Notes an answer that is a finding about the server; anything else is a mistake of ours and thrown on. */
    async during(act) {
        try {
            await act();
        }
        catch (error) {
            if (!FINDINGS.some((kind) => error instanceof kind))
                throw error;
            this.add(error.message);
        }
    }
}
const FINDINGS = [ApiError, RefusedError, ConnectionFailedError];
//# sourceMappingURL=problems.js.map