import { Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import { RoleName } from '../../identity/index.js';
import { Access, Scope, type Role } from '../../kernel/index.js';
import { demoAddress, demoPassword, demoPeople, type DemoName } from './demo.people.js';

@ObjectType({
  description: 'A ready-made account to look around with; there are none outside the demo mode.',
})
export class DemoAccount {
  @Field(() => RoleName, { description: 'What it shows.' })
  role!: Role;

  @Field(() => String)
  displayName!: string;

  @Field(() => String)
  email!: string;

  @Field(() => String, { description: 'The same for all of them, and no secret.' })
  password!: string;
}

const shown: readonly [DemoName, Role][] = [
  ['rina', 'WORKER'],
  ['employer', 'EMPLOYER'],
  ['moderator', 'MODERATOR'],
];

@Resolver()
export class DemoResolver {
  @Access('public')
  @Query(() => [DemoAccount], {
    description: 'Accounts to try the marketplace with. Anybody may ask; empty outside the demo mode.',
  })
  demoAccounts(@Ctx() { config }: Scope): DemoAccount[] {
    if (!config.demo) return [];
    return shown.map(([name, role]) =>
      Object.assign(new DemoAccount(), {
        role,
        displayName: demoPeople[name].name,
        email: demoAddress(name),
        password: demoPassword,
      }),
    );
  }
}
