const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * Works out a sum as the playbook prints it: + − × ÷, brackets, powers, per cent, commas between thousands.
 *
 * @throws Error when it holds anything else
 */
export function sumOf(printed: string): number {
  const tokens = printed.replaceAll(',', '').match(/[\d.]+|[+−×÷()%]|[⁰¹²³⁴⁵⁶⁷⁸⁹]+|\S/gu) ?? [];
  let place = 0;
  const next = () => tokens[place];
  const take = (...wanted: string[]) =>
    wanted.includes(next() ?? '') ? tokens[place++] : undefined;

  const value = (): number => {
    let result: number;
    if (take('(')) {
      result = terms();
      if (!take(')')) throw new Error(`a bracket is open in "${printed}"`);
    } else {
      result = Number(tokens[place++]);
      if (Number.isNaN(result)) throw new Error(`"${printed}" is no sum`);
    }
    const power = next();
    if (power && superscripts.includes(power.charAt(0))) {
      place++;
      result **= Number([...power].map((digit) => superscripts.indexOf(digit)).join(''));
    }
    return take('%') ? result / 100 : result;
  };
  const factors = (): number => {
    let result = value();
    for (let sign = take('×', '÷'); sign; sign = take('×', '÷'))
      result = sign === '×' ? result * value() : result / value();
    return result;
  };
  const terms = (): number => {
    let result = factors();
    for (let sign = take('+', '−'); sign; sign = take('+', '−'))
      result = sign === '+' ? result + factors() : result - factors();
    return result;
  };

  const result = terms();
  if (place < tokens.length) throw new Error(`"${printed}" is no sum`);
  return result;
}
