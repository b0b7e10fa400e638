// One run of one subject in a process of its own; prints the most memory that it held, in KiB.
import { BenchInput } from './input.js';
import { subjects } from './subjects/all.js';

const [name, scratch = '', count] = process.argv.slice(2);
const subject = subjects.find((one) => one.name === name);
subject?.prepare(new BenchInput(scratch, Number(count)))();
process.stdout.write(String(process.resourceUsage().maxRSS));
