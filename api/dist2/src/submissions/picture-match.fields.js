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
import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { may, Scope } from '../kernel/index.js';
import { LatestAnswersLoader } from './submission.content.js';
import { PictureMatchLoader } from './picture-match.loader.js';
import { SubmissionLoader } from './submission.loader.js';
import { SubmissionType } from './submission.type.js';
import { Uploads } from './uploads.service.js';
let PictureMatchType = class PictureMatchType {
    /** Its source. */
    row;
    key;
    exact;
};
__decorate([
    Field(() => String, { description: 'The proof field whose screenshot it is.' }),
    __metadata("design:type", String)
], PictureMatchType.prototype, "key", void 0);
__decorate([
    Field(() => Boolean, {
        description: 'Whether the two are the same dot for dot, such as one file sent twice; else one looks like the other saved anew or made smaller.',
    }),
    __metadata("design:type", Boolean)
], PictureMatchType.prototype, "exact", void 0);
PictureMatchType = __decorate([
    ObjectType('PictureMatch', {
        description: 'A screenshot that another submission to the same employer has too. A hint for whoever reviews: two people may honestly send pictures that look alike, and nothing is decided by it.',
    })
], PictureMatchType);
export { PictureMatchType };
let PictureMatchFields = class PictureMatchFields {
    url({ row }, scope) {
        return scope.get(Uploads).readUrl(row.otherId);
    }
    async submission({ row }, scope) {
        return (await scope.get(SubmissionLoader).load(row.submissionId));
    }
};
__decorate([
    FieldResolver(() => String, { description: 'The other picture; signed and good for some minutes.' }),
    __param(0, Root()),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [PictureMatchType, Scope]),
    __metadata("design:returntype", String)
], PictureMatchFields.prototype, "url", null);
__decorate([
    FieldResolver(() => SubmissionType, {
        description: 'The other submission: to the same task, or to another one of the same employer.',
    }),
    __param(0, Root()),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [PictureMatchType, Scope]),
    __metadata("design:returntype", Promise)
], PictureMatchFields.prototype, "submission", null);
PictureMatchFields = __decorate([
    Resolver(() => PictureMatchType)
], PictureMatchFields);
export { PictureMatchFields };
/** Who reviews: its employer, and moderators who did not do the work themselves. */
const reviews = ({ employerId, workerId }, { viewer }) => employerId === viewer?.userId || (may(viewer, 'marketplace:moderate') && workerId !== viewer?.userId);
let SubmissionPictureFields = class SubmissionPictureFields {
    async sameScreenshots(submission, scope) {
        if (!reviews(submission, scope))
            return null;
        const answers = await scope.get(LatestAnswersLoader).load(submission.id);
        const found = answers.map(async ({ key, uploadId }) => {
            const matches = uploadId === undefined ? [] : await scope.get(PictureMatchLoader).load(uploadId);
            return matches.map((row) => Object.assign(new PictureMatchType(), { row, key, exact: row.exact }));
        });
        return (await Promise.all(found)).flat();
    }
};
__decorate([
    FieldResolver(() => [PictureMatchType], {
        nullable: true,
        description: 'Other submissions to the same employer whose screenshot is the same as one of the latest answers, at most 10 of each, exact ones first; without what its own worker gave back before doing the task anew. Its employer and moderators only, null for others.',
    }),
    __param(0, Root()),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Scope]),
    __metadata("design:returntype", Promise)
], SubmissionPictureFields.prototype, "sameScreenshots", null);
SubmissionPictureFields = __decorate([
    Resolver(() => SubmissionType)
], SubmissionPictureFields);
export { SubmissionPictureFields };
//# sourceMappingURL=picture-match.fields.js.map