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
import { Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import { RoleName } from '../../identity/index.js';
import { Access, Scope } from '../../kernel/index.js';
import { demoAddress, demoPassword, demoPeople } from './demo.people.js';
let DemoAccount = class DemoAccount {
    role;
    displayName;
    email;
    password;
};
__decorate([
    Field(() => RoleName, { description: 'What it shows.' }),
    __metadata("design:type", String)
], DemoAccount.prototype, "role", void 0);
__decorate([
    Field(() => String),
    __metadata("design:type", String)
], DemoAccount.prototype, "displayName", void 0);
__decorate([
    Field(() => String),
    __metadata("design:type", String)
], DemoAccount.prototype, "email", void 0);
__decorate([
    Field(() => String, { description: 'The same for all of them, and no secret.' }),
    __metadata("design:type", String)
], DemoAccount.prototype, "password", void 0);
DemoAccount = __decorate([
    ObjectType({
        description: 'A ready-made account to look around with; there are none outside the demo mode.',
    })
], DemoAccount);
export { DemoAccount };
const shown = [
    ['rina', 'WORKER'],
    ['employer', 'EMPLOYER'],
    ['moderator', 'MODERATOR'],
];
let DemoResolver = class DemoResolver {
    demoAccounts({ config }) {
        if (!config.demo)
            return [];
        return shown.map(([name, role]) => Object.assign(new DemoAccount(), {
            role,
            displayName: demoPeople[name].name,
            email: demoAddress(name),
            password: demoPassword,
        }));
    }
};
__decorate([
    Access('public'),
    Query(() => [DemoAccount], {
        description: 'Accounts to try the marketplace with. Anybody may ask; empty outside the demo mode.',
    }),
    __param(0, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Scope]),
    __metadata("design:returntype", Array)
], DemoResolver.prototype, "demoAccounts", null);
DemoResolver = __decorate([
    Resolver()
], DemoResolver);
export { DemoResolver };
//# sourceMappingURL=demo.resolver.js.map