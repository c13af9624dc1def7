var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Field, InterfaceType, ObjectType } from 'type-graphql';
import { Cursor, DateTime } from '../kernel/index.js';
import { SubmissionStatus, SubmissionType } from '../submissions/index.js';
import { WalletEntryType } from '../wallets/index.js';
let ViewerEvent = class ViewerEvent {
    at;
};
__decorate([
    Field(() => DateTime, { description: 'When it happened.' }),
    __metadata("design:type", Date)
], ViewerEvent.prototype, "at", void 0);
ViewerEvent = __decorate([
    InterfaceType('ViewerEvent', {
        description: 'Something that concerns the viewer happened.',
        resolveType: (value) => value.kindOfEvent,
    })
], ViewerEvent);
export { ViewerEvent };
let SubmissionDecidedEvent = class SubmissionDecidedEvent extends ViewerEvent {
    kindOfEvent = 'SubmissionDecidedEvent';
    status;
    submission;
};
__decorate([
    Field(() => SubmissionStatus, { description: 'As it was at the event; `submission` is read now.' }),
    __metadata("design:type", String)
], SubmissionDecidedEvent.prototype, "status", void 0);
__decorate([
    Field(() => SubmissionType),
    __metadata("design:type", Object)
], SubmissionDecidedEvent.prototype, "submission", void 0);
SubmissionDecidedEvent = __decorate([
    ObjectType({
        implements: ViewerEvent,
        description: 'A submission of the viewer was decided, or goes back to them.',
    })
], SubmissionDecidedEvent);
export { SubmissionDecidedEvent };
let WalletChangedEvent = class WalletChangedEvent extends ViewerEvent {
    kindOfEvent = 'WalletChangedEvent';
    entry;
};
__decorate([
    Field(() => WalletEntryType),
    __metadata("design:type", Object)
], WalletChangedEvent.prototype, "entry", void 0);
WalletChangedEvent = __decorate([
    ObjectType({ implements: ViewerEvent, description: 'A line was added to one of the viewer’s accounts.' })
], WalletChangedEvent);
export { WalletChangedEvent };
let ReservationEvent = class ReservationEvent extends ViewerEvent {
    kindOfEvent = 'ReservationEvent';
    submission;
};
__decorate([
    Field(() => SubmissionType),
    __metadata("design:type", Object)
], ReservationEvent.prototype, "submission", void 0);
ReservationEvent = __decorate([
    ObjectType({
        implements: ViewerEvent,
        description: 'A reservation of the viewer began, was extended, is about to lapse, lapsed or was given back.',
    })
], ReservationEvent);
export { ReservationEvent };
let NotificationEvent = class NotificationEvent extends ViewerEvent {
    kindOfEvent = 'NotificationEvent';
    kind;
    message;
};
__decorate([
    Field(() => String, { description: 'The event’s name, e.g. "task.live"; stable, safe to switch on.' }),
    __metadata("design:type", String)
], NotificationEvent.prototype, "kind", void 0);
__decorate([
    Field(() => String, { description: 'One sentence in the viewer’s language.' }),
    __metadata("design:type", String)
], NotificationEvent.prototype, "message", void 0);
NotificationEvent = __decorate([
    ObjectType({
        implements: ViewerEvent,
        description: 'Anything else the viewer should know, in their language.',
    })
], NotificationEvent);
export { NotificationEvent };
let ViewerEventBatch = class ViewerEventBatch {
    cursor;
    reset;
    events;
};
__decorate([
    Field(() => Cursor, { description: 'Pass it as `after` to go on from here.' }),
    __metadata("design:type", String)
], ViewerEventBatch.prototype, "cursor", void 0);
__decorate([
    Field(() => Boolean, { description: 'True: too long ago to replay; fetch anew.' }),
    __metadata("design:type", Boolean)
], ViewerEventBatch.prototype, "reset", void 0);
__decorate([
    Field(() => [ViewerEvent]),
    __metadata("design:type", Array)
], ViewerEventBatch.prototype, "events", void 0);
ViewerEventBatch = __decorate([
    ObjectType({
        description: 'What concerns the viewer since the last frame; without events it is a checkpoint.',
    })
], ViewerEventBatch);
export { ViewerEventBatch };
//# sourceMappingURL=viewer-event.type.js.map