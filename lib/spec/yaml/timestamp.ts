import { YamlTime } from './values.js';

const pattern =
  /^(?<year>\d{4})-(?<month>\d\d?)-(?<day>\d\d?)(?:(?:[Tt](?<hour>\d\d?):(?<minute>\d\d?):(?<second>\d\d?)(?<fraction>[.,]\d+)?(?:Z|(?<sign>[+-])(?<zoneHour>\d\d):(?<zoneMinute>\d\d)))| +(?<hour2>\d\d?):(?<minute2>\d\d?):(?<second2>\d\d?)(?<fraction2>[.,]\d+)?)?$/;

/** Reads a date or a time in the forms that Docker's reader knows; undefined when it is none. */
export function parseTimestamp(text: string): YamlTime | undefined {
  const groups = pattern.exec(text)?.groups;
  if (groups === undefined) return undefined;
  const number = (name: string) => Number(groups[name] ?? groups[`${name}2`] ?? 0);
  const [month, day, hour, minute, second] = ['month', 'day', 'hour', 'minute', 'second'].map(number);
  if (month === undefined || day === undefined || hour === undefined) return undefined;
  if (minute === undefined || second === undefined) return undefined;
  const year = groups['year'] ?? '';
  if (month < 1 || month > 12 || day < 1 || day > daysIn(Number(year), month)) return undefined;
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  const zone = { hour: number('zoneHour'), minute: number('zoneMinute') };
  if (zone.hour > 24 || zone.minute > 60) return undefined;
  const fraction = fractionOf(groups['fraction'] ?? groups['fraction2']);
  const date = `${year}-${two(month)}-${two(day)}`;
  const time = `${two(hour)}:${two(minute)}:${two(second)}${fraction}`;
  return withZone(date, time, groups['sign'], zone.hour * 60 + zone.minute);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** Nine digits at most, without zeros at the end. */
function fractionOf(text: string | undefined): string {
  const digits = (text ?? '').slice(1, 10).replace(/0+$/, '');
  return digits === '' ? '' : `.${digits}`;
}

function withZone(date: string, time: string, sign: string | undefined, minutes: number): YamlTime {
  if (sign === undefined || minutes === 0)
    return new YamlTime(`${date}T${time}Z`, `${date} ${time} +0000 UTC`);
  const hour = two(Math.floor(minutes / 60));
  const minute = two(minutes % 60);
  const zone = `${sign}${hour}${minute}`;
  return new YamlTime(`${date}T${time}${sign}${hour}:${minute}`, `${date} ${time} ${zone} ${zone}`);
}
