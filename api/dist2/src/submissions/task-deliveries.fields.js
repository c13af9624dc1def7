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
import DataLoader from 'dataloader';
import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { Scope } from '../kernel/index.js';
import { TaskType } from '../tasks/index.js';
const MINUTES = 60;
const perMinute = `
  select s.task_id, floor(extract(epoch from $3::timestamptz - r.created_at) / 60)::int as age, count(*)::int as count
  from submission s join submission_revision r on r.submission_id = s.id
  where s.task_id = any ($1) and s.employer_id = $2
    and r.created_at > $3::timestamptz - make_interval(mins => ${MINUTES}) and r.created_at <= $3
  group by s.task_id, age`;
/** Deliveries per minute by task id, oldest minute first. */
class DeliveriesLoader extends DataLoader {
    constructor({ sql, viewer, now }) {
        super(async (ids) => {
            const counted = await sql.rows(perMinute, [
                ids,
                viewer?.userId ?? '',
                now,
            ]);
            const series = new Map(ids.map((id) => [id, new Array(MINUTES).fill(0)]));
            for (const { task_id: id, age, count } of counted)
                series.get(id)[MINUTES - 1 - age] = count;
            return ids.map((id) => series.get(id));
        });
    }
}
let TaskDeliveryFields = class TaskDeliveryFields {
    deliveriesPerMinute(task, scope) {
        return task.employerId === scope.viewer?.userId ? scope.get(DeliveriesLoader).load(task.id) : null;
    }
};
__decorate([
    FieldResolver(() => [Int], {
        nullable: true,
        description: 'How many deliveries arrived in each of the last 60 minutes, redos included, oldest minute first. Null unless the viewer owns the task.',
    }),
    __param(0, Root()),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Scope]),
    __metadata("design:returntype", Object)
], TaskDeliveryFields.prototype, "deliveriesPerMinute", null);
TaskDeliveryFields = __decorate([
    Resolver(() => TaskType)
], TaskDeliveryFields);
export { TaskDeliveryFields };
//# sourceMappingURL=task-deliveries.fields.js.map