var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Access, notFound, Scope } from '../kernel/index.js';
import { AddRoleInput, ChangePasswordInput, EndSessionInput, SignInInput, SignUpInput, StepUpInput, } from './access.inputs.js';
import { AddRolePayload, addRoleResult, ChangePasswordPayload, changePasswordResult, EndSessionPayload, endSessionResult, SignInPayload, signInResult, SignOutPayload, SignUpPayload, signUpResult, StepUpPayload, stepUpResult, } from './access.types.js';
import { Accounts } from './accounts.service.js';
import { Credentials } from './credentials.service.js';
import { Entrance } from './entrance.service.js';
import { Sessions } from './sessions.service.js';
import { viewerOf } from './viewer.type.js';
/** Sign-up and sign-in are neither transactional nor idempotent as a whole: hashing a password takes long. */
let AccessResolver = class AccessResolver {
    signUp({ transport, ...account }, scope) {
        return signUpResult.settleBare(async () => {
            const session = await scope.get(Accounts).signUp(account, transport);
            const entered = await scope.get(Entrance).enter(session, transport);
            return Object.assign(new SignUpPayload(), { viewer: viewerOf(scope.me.userId), ...entered });
        });
    }
    signIn({ transport, ...typed }, scope) {
        return signInResult.settleBare(async () => {
            const session = await scope.get(Credentials).signIn(typed, transport);
            const entered = await scope.get(Entrance).enter(session, transport);
            return Object.assign(new SignInPayload(), { viewer: viewerOf(scope.me.userId), ...entered });
        });
    }
    async signOut(scope) {
        return Object.assign(new SignOutPayload(), { signedOut: await scope.get(Entrance).leave() });
    }
    async addRole(input, scope) {
        const result = await addRoleResult.settle(scope, { field: 'addRole', input }, async () => {
            await scope.get(Accounts).addRole(input.role);
            return Object.assign(new AddRolePayload(), { viewer: viewerOf(scope.me.userId) });
        });
        if (result instanceof AddRolePayload)
            await scope.get(Entrance).refresh();
        return result;
    }
    endSession(input, scope) {
        return endSessionResult.settle(scope, { field: 'endSession', input }, async () => {
            const { sessionId } = input;
            if (!(await scope.get(Sessions).end(scope.me.userId, sessionId)))
                notFound('session');
            return Object.assign(new EndSessionPayload(), { sessionId });
        });
    }
    changePassword(input, scope) {
        return changePasswordResult.settleBare(async () => {
            await scope.get(Credentials).changePassword(input.currentPassword, input.newPassword);
            return Object.assign(new ChangePasswordPayload(), { viewer: viewerOf(scope.me.userId) });
        });
    }
    stepUp({ password }, scope) {
        return stepUpResult.settleBare(async () => {
            await scope.get(Credentials).stepUp(password);
            return Object.assign(new StepUpPayload(), { viewer: viewerOf(scope.me.userId) });
        });
    }
};
__decorate([
    Access('public'),
    Mutation(() => signUpResult.type, {
        nullable: true,
        description: 'Makes an account and signs it in. Anybody may.',
    }),
    __param(0, Arg('input', () => SignUpInput)),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [SignUpInput, Scope]),
    __metadata("design:returntype", void 0)
], AccessResolver.prototype, "signUp", null);
__decorate([
    Access('public'),
    Mutation(() => signInResult.type, {
        nullable: true,
        description: 'Opens a session. Anybody may; too many wrong tries have to wait.',
    }),
    __param(0, Arg('input', () => SignInInput)),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [SignInInput, Scope]),
    __metadata("design:returntype", void 0)
], AccessResolver.prototype, "signIn", null);
__decorate([
    Access('public'),
    Mutation(() => SignOutPayload, {
        nullable: true,
        description: 'Ends the session that calls, and closes its sockets (event session.ended). Without one it does nothing.',
    }),
    __param(0, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Scope]),
    __metadata("design:returntype", Promise)
], AccessResolver.prototype, "signOut", null);
__decorate([
    Access('member'),
    Mutation(() => addRoleResult.type, {
        nullable: true,
        description: 'Lets the viewer also work, or also employ. Members; having the role already is fine.',
    }),
    __param(0, Arg('input', () => AddRoleInput)),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [AddRoleInput, Scope]),
    __metadata("design:returntype", Promise)
], AccessResolver.prototype, "addRole", null);
__decorate([
    Access('member'),
    Mutation(() => endSessionResult.type, {
        nullable: true,
        description: 'Signs one of the viewer’s devices out and closes its sockets (event session.ended). Members.',
    }),
    __param(0, Arg('input', () => EndSessionInput)),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [EndSessionInput, Scope]),
    __metadata("design:returntype", void 0)
], AccessResolver.prototype, "endSession", null);
__decorate([
    Access('member'),
    Mutation(() => changePasswordResult.type, {
        nullable: true,
        description: 'Replaces the password; needs the current one and ends all other sessions (event session.ended). Members.',
    }),
    __param(0, Arg('input', () => ChangePasswordInput)),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [ChangePasswordInput, Scope]),
    __metadata("design:returntype", void 0)
], AccessResolver.prototype, "changePassword", null);
__decorate([
    Access('member'),
    Mutation(() => stepUpResult.type, {
        nullable: true,
        description: 'Gives the password again, which requestWithdrawal asks for when it was not given for 15 minutes. Members.',
    }),
    __param(0, Arg('input', () => StepUpInput)),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [StepUpInput, Scope]),
    __metadata("design:returntype", void 0)
], AccessResolver.prototype, "stepUp", null);
AccessResolver = __decorate([
    Resolver()
], AccessResolver);
export { AccessResolver };
//# sourceMappingURL=access.resolver.js.map