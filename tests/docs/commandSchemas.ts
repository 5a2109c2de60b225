/** Draws the commands and reasons of docs/openapi.json from the model, so that they cannot say anything else. */
import { occupations } from './permissionTables.ts';
import { commandSchema, type CommandType } from '../../src/model/command.ts';
import { permissions } from '../../src/model/access/commands.ts';
import type { Permission } from '../../src/model/access/permission.ts';
import { roles } from '../../src/model/session/stage.ts';

type JsonSchema = Readonly<Record<string, unknown>>;

/** As much of a schema of valibot as is used here. */
interface Schema {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly options?: readonly unknown[];
  readonly item?: Schema;
  readonly wrapped?: Schema;
  readonly literal?: unknown;
  readonly pipe?: readonly { readonly type: string; readonly requirement?: unknown }[];
}

const limitNames: Readonly<Record<string, string>> = {
  'string max_length': 'maxLength',
  'string min_length': 'minLength',
  'array max_length': 'maxItems',
  'array min_length': 'minItems',
  'string regex': 'pattern',
  'number min_value': 'minimum',
  'number max_value': 'maximum',
};

function limitsOf({ type, pipe = [] }: Schema): JsonSchema {
  const named = pipe.flatMap((action): (readonly [string, unknown])[] => {
    if (type === 'array' && action.type === 'length')
      return ['minItems', 'maxItems'].map((name) => [name, action.requirement] as const);
    const name = limitNames[`${type} ${action.type}`];
    const value = action.requirement instanceof RegExp ? action.requirement.source : action.requirement;
    return name === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(named);
}

const isWhole = ({ pipe = [] }: Schema) => pipe.some(({ type }) => type === 'integer');

function objectOf(entries: Readonly<Record<string, Schema>>): JsonSchema {
  const required = Object.entries(entries).filter(([, entry]) => entry.type !== 'optional');
  return {
    type: 'object',
    properties: Object.fromEntries(
      Object.entries(entries).map(([name, entry]) => [name, jsonSchemaOf(entry)]),
    ),
    required: required.map(([name]) => name),
  };
}

/** A schema of the model as the outside world writes schemas. */
export function jsonSchemaOf(schema: Schema): JsonSchema {
  switch (schema.type) {
    case 'variant':
    case 'union':
      return { oneOf: (schema.options as readonly Schema[]).map(jsonSchemaOf) };
    case 'object':
      return objectOf(schema.entries ?? {});
    case 'strict_object':
      return { ...objectOf(schema.entries ?? {}), additionalProperties: false };
    case 'literal':
      return { const: schema.literal };
    case 'picklist':
      return { enum: schema.options };
    case 'string':
      return { type: 'string', ...limitsOf(schema) };
    case 'number':
      return { type: isWhole(schema) ? 'integer' : 'number', ...limitsOf(schema) };
    case 'boolean':
      return { type: 'boolean' };
    case 'array':
      return { type: 'array', items: jsonSchemaOf(schema.item as Schema), ...limitsOf(schema) };
    case 'optional':
      return jsonSchemaOf(schema.wrapped as Schema);
    case 'nullable':
      return { anyOf: [jsonSchemaOf(schema.wrapped as Schema), { type: 'null' }] };
    // The model has one kind of value of its own making: an id.
    case 'custom':
      return { $ref: '#/components/schemas/Id' };
    default:
      throw new Error(`No JSON schema is known for ${schema.type}`);
  }
}

function audienceOf({ roles: reach, phases, whenFree }: Permission): string {
  const who = roles
    .filter((role) => reach[role] !== 'none')
    .map((role) => (reach[role] === 'own' ? `${role} (own)` : role));
  const never = whenFree ? occupations.map((what) => `, not while ${what}`).join('') : '';
  return `For: ${who.join(', ')}${phases.includes('closed') ? ', also when closed' : ''}${never}.`;
}

/** The schema of all commands, each with who may give it. */
export function commandSchemas(): JsonSchema {
  const options = commandSchema.options as unknown as readonly Schema[];
  return {
    oneOf: options.map((option) => {
      const type = option.entries?.['type']?.literal as CommandType;
      return { title: type, description: audienceOf(permissions[type]), ...jsonSchemaOf(option) };
    }),
  };
}
