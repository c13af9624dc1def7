var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime, defineConnection, defineResult, IdempotencyMismatchError, InvalidInputError, NotFoundError, } from '../kernel/index.js';
import { SettingChangedError } from './setting.errors.js';
import { SettingKind, SettingUnit } from './setting.registry.js';
registerEnumType(SettingKind, {
    name: 'SettingKind',
    description: 'SHARE: a part of 1. AMOUNT: money of the unit’s currency. COUNT: a whole number.',
});
registerEnumType(SettingUnit, { name: 'SettingUnit', description: 'What a setting is counted in.' });
let OperatorSettingType = class OperatorSettingType {
    key;
    kind;
    unit;
    value;
    fallback;
    minimum;
    maximum;
    version;
    changedAt;
};
__decorate([
    Field(() => String, { description: 'Stable, such as "feeRate" or "depositMin.USD".' }),
    __metadata("design:type", String)
], OperatorSettingType.prototype, "key", void 0);
__decorate([
    Field(() => SettingKind),
    __metadata("design:type", String)
], OperatorSettingType.prototype, "kind", void 0);
__decorate([
    Field(() => SettingUnit),
    __metadata("design:type", String)
], OperatorSettingType.prototype, "unit", void 0);
__decorate([
    Field(() => String, { description: 'A canonical decimal number.' }),
    __metadata("design:type", String)
], OperatorSettingType.prototype, "value", void 0);
__decorate([
    Field(() => String, { description: 'What holds where nobody changed it.' }),
    __metadata("design:type", String)
], OperatorSettingType.prototype, "fallback", void 0);
__decorate([
    Field(() => String),
    __metadata("design:type", String)
], OperatorSettingType.prototype, "minimum", void 0);
__decorate([
    Field(() => String),
    __metadata("design:type", String)
], OperatorSettingType.prototype, "maximum", void 0);
__decorate([
    Field(() => Int, { description: 'How often it was changed; 0 until then.' }),
    __metadata("design:type", Number)
], OperatorSettingType.prototype, "version", void 0);
__decorate([
    Field(() => DateTime, { nullable: true }),
    __metadata("design:type", Object)
], OperatorSettingType.prototype, "changedAt", void 0);
OperatorSettingType = __decorate([
    ObjectType('OperatorSetting', {
        description: 'A number of the marketplace. What was agreed before a change stays as it was.',
    })
], OperatorSettingType);
export { OperatorSettingType };
let OperatorSettingChangeType = class OperatorSettingChangeType {
    id;
    key;
    version;
    from;
    to;
    note;
    changedBy;
    at;
};
__decorate([
    Field(() => String),
    __metadata("design:type", String)
], OperatorSettingChangeType.prototype, "key", void 0);
__decorate([
    Field(() => Int),
    __metadata("design:type", Number)
], OperatorSettingChangeType.prototype, "version", void 0);
__decorate([
    Field(() => String),
    __metadata("design:type", String)
], OperatorSettingChangeType.prototype, "from", void 0);
__decorate([
    Field(() => String),
    __metadata("design:type", String)
], OperatorSettingChangeType.prototype, "to", void 0);
__decorate([
    Field(() => String),
    __metadata("design:type", String)
], OperatorSettingChangeType.prototype, "note", void 0);
__decorate([
    Field(() => String, { description: 'Of the administrator.' }),
    __metadata("design:type", String)
], OperatorSettingChangeType.prototype, "changedBy", void 0);
__decorate([
    Field(() => DateTime),
    __metadata("design:type", Date)
], OperatorSettingChangeType.prototype, "at", void 0);
OperatorSettingChangeType = __decorate([
    ObjectType('OperatorSettingChange', {
        description: 'One change of a setting; nobody can alter it afterwards.',
    })
], OperatorSettingChangeType);
export { OperatorSettingChangeType };
export const OperatorSettingChangeConnection = defineConnection('OperatorSettingChange', () => OperatorSettingChangeType);
let ChangeOperatorSettingInput = class ChangeOperatorSettingInput {
    key;
    value;
    note;
    expectedVersion;
    idempotencyKey;
};
__decorate([
    Field(() => String),
    __metadata("design:type", String)
], ChangeOperatorSettingInput.prototype, "key", void 0);
__decorate([
    Field(() => String, { description: 'Bengali digits are fine.' }),
    __metadata("design:type", String)
], ChangeOperatorSettingInput.prototype, "value", void 0);
__decorate([
    Field(() => String, { description: '20 to 1,000 characters; kept with who said so.' }),
    __metadata("design:type", String)
], ChangeOperatorSettingInput.prototype, "note", void 0);
__decorate([
    Field(() => Int, { description: 'The version it was read with.' }),
    __metadata("design:type", Number)
], ChangeOperatorSettingInput.prototype, "expectedVersion", void 0);
__decorate([
    Field(() => String),
    __metadata("design:type", String)
], ChangeOperatorSettingInput.prototype, "idempotencyKey", void 0);
ChangeOperatorSettingInput = __decorate([
    InputType({ description: 'A number to change, and why.' })
], ChangeOperatorSettingInput);
export { ChangeOperatorSettingInput };
let ChangeOperatorSettingPayload = class ChangeOperatorSettingPayload {
    key;
};
ChangeOperatorSettingPayload = __decorate([
    ObjectType({ description: 'It holds from now on, within seconds on every node.' })
], ChangeOperatorSettingPayload);
export { ChangeOperatorSettingPayload };
export const changeOperatorSettingResult = defineResult('ChangeOperatorSettingResult', ChangeOperatorSettingPayload, InvalidInputError, NotFoundError, SettingChangedError, IdempotencyMismatchError);
//# sourceMappingURL=setting.type.js.map