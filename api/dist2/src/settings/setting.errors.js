var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Field, Int, ObjectType } from 'type-graphql';
import { RefusalName, UserError } from '../kernel/index.js';
let SettingChangedError = class SettingChangedError extends UserError {
    version;
    constructor(version) {
        super();
        this.code = 'SETTING_CHANGED';
        this.message = 'Somebody else has changed this setting meanwhile; look at it again.';
        this.version = version;
    }
};
__decorate([
    Field(() => Int, { description: 'The version it has now.' }),
    __metadata("design:type", Number)
], SettingChangedError.prototype, "version", void 0);
SettingChangedError = __decorate([
    RefusalName('SettingChangedError'),
    ObjectType({
        implements: UserError,
        description: 'Somebody else has changed the setting meanwhile. Code SETTING_CHANGED.',
    }),
    __metadata("design:paramtypes", [Number])
], SettingChangedError);
export { SettingChangedError };
//# sourceMappingURL=setting.errors.js.map