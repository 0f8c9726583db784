import { describe, expect, test } from 'vitest';
import { authorsIn, dateIn, makersOf, originOf } from '#queries/origin.ts';

test.each([
  ['en-GB', '2013-01-01', '1 January 2013'],
  ['en-GB', '2023-03', 'March 2023'],
  ['fr', '1990-09', 'septembre 1990'],
  ['fr', '2012', '2012'],
])('in %s, %s is %s', (language, date, written) => {
  expect(dateIn(language, date)).toBe(written);
});

describe('authors', () => {
  test('are joined as the language of the page joins them', () => {
    expect(authorsIn('fr', 'Kumar, Petersen and Leone')).toBe('Kumar, Petersen et Leone');
    expect(authorsIn('fr', 'Lewis and Sauro')).toBe('Lewis et Sauro');
    expect(authorsIn('en-GB', 'Kumar, Petersen and Leone')).toBe('Kumar, Petersen and Leone');
  });

  test('of one name keep it', () => {
    for (const name of ['Bain & Company', 'Robert Tas, Pegasystems', 'A and B and C'])
      expect(authorsIn('fr', name)).toBe(name);
  });

  test('who publish themselves are named once', () => {
    const makers = (author: string, publisher: string) => makersOf({ author, publisher });
    expect(makers('CTMA', 'CTMA')).toBe('CTMA');
    expect(makers('New York Times, quoting R. Larson', 'New York Times')).toBe(
      'New York Times, quoting R. Larson',
    );
    expect(makers('Shaun Smith', 'Shaun Smith + Co')).toBe('Shaun Smith, Shaun Smith + Co');
  });
});

test('what is not reported is left out, but for the date', () => {
  const none = 'not reported';
  expect(originOf({ author: none, publisher: none, date: none })).toBe('undated');
  expect(originOf({ author: none, publisher: 'MarTech', date: '2017-12' })).toBe(
    'MarTech, December 2017',
  );
});
