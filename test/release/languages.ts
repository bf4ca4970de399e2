import {languageGaps} from './language-gaps.js';

const gaps = await languageGaps();

if (gaps.length === 0) console.log('Every language has all texts.');
for (const {language, missing} of gaps) {
  console.log(`${language} lacks ${missing.length}, shown in English: ${missing.join(', ')}`);
}
