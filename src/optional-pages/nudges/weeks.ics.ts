import { nudgeCalendar } from '#queries/nudge-calendar.ts';

export const GET = async () =>
  new Response(await nudgeCalendar(), { headers: { 'content-type': 'text/calendar' } });
