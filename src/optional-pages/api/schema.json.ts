import { absolute, address } from '#queries/addresses.ts';
import { apiSchema } from '#schemas/api.ts';

export const GET = () => Response.json(apiSchema(absolute(address('api/schema.json'))));
