import ICAL from 'ical.js'

export interface ReadEvent {
  readonly uid: string
  readonly on: string
  readonly until: string
  readonly isAllDay: boolean
  readonly sequence: number
  readonly summary: string
  readonly description: string
  readonly stampedAt: string
  /** Every property by name, each once for each time that it stands there. */
  readonly properties: readonly string[]
  readonly alarms: readonly (readonly string[])[]
}

/** A calendar file as another program reads it. */
export function readCalendar(file: string): {
  readonly properties: readonly string[]
  readonly parts: readonly string[]
  readonly events: readonly ReadEvent[]
} {
  const calendar = ICAL.Component.fromString(file)
  return {
    properties: calendar.getAllProperties().map(({ name }) => name),
    parts: calendar.getAllSubcomponents().map(({ name }) => name),
    events: calendar.getAllSubcomponents('vevent').map((component) => {
      const event = new ICAL.Event(component)
      return {
        uid: event.uid,
        on: event.startDate.toString(),
        until: event.endDate.toString(),
        isAllDay: event.startDate.isDate && event.endDate.isDate,
        sequence: event.sequence,
        summary: event.summary,
        description: event.description ?? '',
        stampedAt: String(component.getFirstPropertyValue('dtstamp')),
        properties: component.getAllProperties().map(({ name }) => name),
        alarms: component
          .getAllSubcomponents()
          .map((alarm) => [
            alarm.name,
            ...alarm.getAllProperties().map((one) => `${one.name} ${one.getFirstValue()}`),
          ]),
      }
    }),
  }
}
