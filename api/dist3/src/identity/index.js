import { UserAccount } from './account.entity.js';
import { AccessResolver } from './access.resolver.js';
import { EmailToken } from './email-token.entity.js';
import { limitTimers } from './limits.service.js';
import { Mail } from './mail.entity.js';
import { mailTimers } from './mail.timers.js';
import { PreferencesResolver } from './preferences.resolver.js';
import { RecoveryResolver } from './recovery.resolver.js';
import { Session } from './session.entity.js';
import { sessionTimers } from './sessions.service.js';
import { UserResolver } from './user.resolver.js';
import { SessionResolver, ViewerResolver } from './viewer.resolver.js';
export const identityResolvers = [
    ViewerResolver,
    SessionResolver,
    UserResolver,
    AccessResolver,
    RecoveryResolver,
    PreferencesResolver,
];
export const identityEntities = [UserAccount, Session, EmailToken, Mail];
export const identityTimers = [...sessionTimers, ...limitTimers];
export const identityMails = mailTimers;
export { accountIdOf } from './account.finder.js';
export { subscriberOf } from './address.rules.js';
export { createAccount } from './accounts.service.js';
export { DEMO_DOMAIN } from './account.rules.js';
export { isCountry } from './country.rules.js';
export { mailTimer } from './mail.timers.js';
export { OperatorAudit, staffNote } from './operator-audit.service.js';
export { requireVerifiedEmail } from './recovery.service.js';
export { grantRole, staffOf, staffRoles } from './roles.service.js';
export { Notices } from './notices.service.js';
export { StepUpRequiredError } from './identity.errors.js';
export { StepUp } from './step-up.service.js';
export { resolveViewer } from './sessions.service.js';
export { UserLoader } from './user.loader.js';
export { RoleName, UserType } from './user.type.js';
export { ViewerType } from './viewer.type.js';
//# sourceMappingURL=index.js.map