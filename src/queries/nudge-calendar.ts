import { ICalCalendar, ICalEventBusyStatus, ICalEventRepeatingFreq } from 'ical-generator';
import playbook from '#config';
import { feedWords, language } from '#words';
import { absolute, addressOf } from './addresses.ts';
import { duration } from './facts.ts';
import { weeksAhead } from './nudge-weeks.ts';

/**
 * The nudges as a calendar (RFC 5545): each a whole Monday, so that it falls on the same day in every time zone, coming
 * again when all others have had their turn. Its identity stays, so that a later copy changes the events of the first.
 */
export async function nudgeCalendar(): Promise<string> {
  const weeks = await weeksAhead();
  const calendar = new ICalCalendar({
    name: feedWords.nudgeTitle(playbook.name),
    prodId: {
      company: playbook.name,
      product: feedWords.calendarProduct,
      language: language.tag.toUpperCase(),
    },
    ttl: 60 * 60 * 24,
  });
  for (const { nudge, monday } of weeks) {
    const start = new Date(monday);
    const event = calendar.createEvent({
      id: `nudges.${nudge.id}@${new URL(playbook.site).hostname}`,
      start,
      end: new Date(start.getTime() + 86_400_000),
      stamp: start,
      allDay: true,
      summary: nudge.data.title,
      description: `${nudge.data.action}\n\n${duration(nudge.data.minutes)}. ${absolute(addressOf(nudge))}`,
      url: absolute(addressOf(nudge)),
      busystatus: ICalEventBusyStatus.FREE,
    });
    event.repeating({ freq: ICalEventRepeatingFreq.WEEKLY, interval: weeks.length });
  }
  return calendar.toString();
}
