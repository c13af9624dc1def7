var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { ObjectType } from 'type-graphql';
/** The source is the id alone; every field reads afresh, so that a repeated answer is never stale. */
let ViewerType = class ViewerType {
    userId;
};
ViewerType = __decorate([
    ObjectType('Viewer', { description: 'The signed-in person, with what concerns nobody else.' })
], ViewerType);
export { ViewerType };
export const viewerOf = (userId) => Object.assign(new ViewerType(), { userId });
//# sourceMappingURL=viewer.type.js.map