/** The form, in a file, of what activities give to the record. To add one, see recordPart.ts. In the order of registry.ts. */
import { followUpFields } from '../followUp/schema.ts';
import { checkinSchema } from './checkin/schema.ts';
import { surveySchema } from './survey/schema.ts';
import { voteSchema } from './vote/schema.ts';

export const activitySchemas = { ...followUpFields, ...surveySchema, ...voteSchema, ...checkinSchema };
