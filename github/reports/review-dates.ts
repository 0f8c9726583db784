import { readContent } from '#checks/content.ts';
import { gitHub } from '#github/api.ts';
import { dueReports } from './due.ts';
import { publishReport } from './issues.ts';

/* Tells each role which pages it must check again. Settings: those of GitHub's interface. */
const bodies = dueReports(readContent('src/content'), new Date());
await publishReport(gitHub(), { name: 'review dates', title: 'To read again', bodies });
