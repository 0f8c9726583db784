import { ICalCalendar, ICalEventBusyStatus } from 'ical-generator';
import { language } from '#words';

/** Something to do on one day, whole. */
export interface PlanEvent {
  /** What tells it from every other event of this playbook: the same each time the plan is made. */
  key: string;
  /** Year-month-day. */
  day: string;
  title: string;
  text: string;
  /** The page of the step. */
  address: string;
}

const DAY_MS = 86_400_000;

/**
 * A plan as an iCalendar file (RFC 5545). Each step is a whole day without a time, so that it falls on the same day in
 * every time zone, and does not make its reader look busy. Loading a later copy changes the events of the first.
 *
 * @param name what the calendar is called
 * @param host where the playbook is published: a part of each event's identity
 */
export function calendarOf(name: string, host: string, events: readonly PlanEvent[]): string {
  const calendar = new ICalCalendar({
    name,
    prodId: {
      company: 'CX Playbook',
      product: 'Induction plan',
      language: language.tag.toUpperCase(),
    },
  });
  for (const { key, day, title, text, address } of events)
    calendar.createEvent({
      id: `${key.replaceAll('/', '.')}@${host}`,
      start: new Date(day),
      end: new Date(Date.parse(day) + DAY_MS),
      allDay: true,
      summary: title,
      description: `${text}\n${address}`,
      url: address,
      busystatus: ICalEventBusyStatus.FREE,
    });
  return calendar.toString();
}
