var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { defineResult, IdempotencyMismatchError } from '../kernel/index.js';
import { Digits, Language, Theme } from './preferences.row.js';
import { ViewerType } from './viewer.type.js';
registerEnumType(Language, {
    name: 'Language',
    description: 'A language that pages and mails are written in.',
});
registerEnumType(Digits, {
    name: 'Digits',
    description: 'How numbers are written: with the digits of the language, or always 0 to 9.',
});
registerEnumType(Theme, {
    name: 'Theme',
    description: 'The colours of pages; SYSTEM as the device has them.',
});
let PreferencesType = class PreferencesType {
    language;
    digits;
    theme;
    dataSaver;
};
__decorate([
    Field(() => Language, { nullable: true, description: 'Of pages, and of mails wherever they were caused.' }),
    __metadata("design:type", Object)
], PreferencesType.prototype, "language", void 0);
__decorate([
    Field(() => Digits, { nullable: true }),
    __metadata("design:type", Object)
], PreferencesType.prototype, "digits", void 0);
__decorate([
    Field(() => Theme, { nullable: true }),
    __metadata("design:type", Object)
], PreferencesType.prototype, "theme", void 0);
__decorate([
    Field(() => Boolean, { nullable: true, description: 'Whether pages load and follow less, to spare data.' }),
    __metadata("design:type", Object)
], PreferencesType.prototype, "dataSaver", void 0);
PreferencesType = __decorate([
    ObjectType('Preferences', {
        description: 'How a person likes pages and mails, on every device they sign in on. Null: as the browser says.',
    })
], PreferencesType);
export { PreferencesType };
let UpdatePreferencesInput = class UpdatePreferencesInput {
    language;
    digits;
    theme;
    dataSaver;
    idempotencyKey;
};
__decorate([
    Field(() => Language, { nullable: true }),
    __metadata("design:type", Object)
], UpdatePreferencesInput.prototype, "language", void 0);
__decorate([
    Field(() => Digits, { nullable: true }),
    __metadata("design:type", Object)
], UpdatePreferencesInput.prototype, "digits", void 0);
__decorate([
    Field(() => Theme, { nullable: true }),
    __metadata("design:type", Object)
], UpdatePreferencesInput.prototype, "theme", void 0);
__decorate([
    Field(() => Boolean, { nullable: true }),
    __metadata("design:type", Object)
], UpdatePreferencesInput.prototype, "dataSaver", void 0);
__decorate([
    Field(() => String, { nullable: true }),
    __metadata("design:type", Object)
], UpdatePreferencesInput.prototype, "idempotencyKey", void 0);
UpdatePreferencesInput = __decorate([
    InputType({ description: 'What is left out stays as it is; null goes back to what the browser says.' })
], UpdatePreferencesInput);
export { UpdatePreferencesInput };
let UpdatePreferencesPayload = class UpdatePreferencesPayload {
    viewer;
};
__decorate([
    Field(() => ViewerType),
    __metadata("design:type", ViewerType)
], UpdatePreferencesPayload.prototype, "viewer", void 0);
UpdatePreferencesPayload = __decorate([
    ObjectType({ description: 'The account has the preferences now.' })
], UpdatePreferencesPayload);
export { UpdatePreferencesPayload };
export const updatePreferencesResult = defineResult('UpdatePreferencesResult', UpdatePreferencesPayload, IdempotencyMismatchError);
//# sourceMappingURL=preferences.type.js.map