import { Sessions } from '../../identity/sessions.service.js';
import { demoAddress, demoPeople } from './demo.people.js';
/** Data that was a demo once: whoever is signed in as one of its people goes, as nobody may sign in as them any more. */
export async function shutDemo(scope) {
    const addresses = Object.keys(demoPeople).map(demoAddress);
    await scope.atomically(async () => {
        const people = await scope.sql.rows('select id from user_account where email = any($1) order by id', [addresses]);
        for (const { id } of people)
            await scope.get(Sessions).endAll(id);
    });
}
//# sourceMappingURL=demo.shut.js.map