// Writes the names of persons of @faker-js/faker, one a line: "first" or "last", a tab, the name.
import { allLocales } from "@faker-js/faker";
const strings = list => Array.isArray(list) ? list.map(n => n.value ?? n) : Object.values(list ?? {}).flatMap(strings);
const rows = new Set();
for (const { person } of Object.values(allLocales)) {
  for (const name of strings(person?.first_name)) rows.add("first\t" + name);
  for (const name of strings(person?.last_name)) rows.add("last\t" + name);
}
console.log([...rows].filter(row => !/[{0-9]/.test(row)).sort().join("\n"));
