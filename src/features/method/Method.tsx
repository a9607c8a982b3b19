import { formatDay } from '../../format/days';
import { countOf } from '../../format/names';
import { useAtlas } from '../../view/use-atlas';
import { Accuracy } from './Accuracy';
import { Corrections } from './Corrections';

/** What is shown, how it is known, and what it cannot tell. */
export function Method() {
  const { dataset } = useAtlas();
  const days = dataset.bulletins.map(({ asOf }) => asOf.date).sort();
  const span = days.length === 0 ? '' : `, issued between ${formatDay(days[0]!)} and ${formatDay(days.at(-1)!)}`;
  return (
    <div className="method">
      <p>
        {countOf(dataset.events.length, 'event')} were read by a program from{' '}
        {countOf(dataset.bulletins.length, 'bulletin')} of {dataset.organisation.name}
        {span}. Nobody chose or rewrote them; every fact keeps the words that it was read from, and an open event shows
        them in their place. The page is not an official one.
      </p>
      {SECTIONS.map(({ title, words }) => (
        <section key={title}>
          <h3>{title}</h3>
          <p>{words}</p>
        </section>
      ))}
      <section>
        <h3>How right it is</h3>
        <Accuracy />
      </section>
      <section>
        <h3>Corrections</h3>
        <Corrections />
      </section>
      <LeftOut />
    </div>
  );
}

function LeftOut() {
  const { rejected } = useAtlas().dataset;
  if (rejected.length === 0) return null;
  return (
    <section>
      <h3>Left out</h3>
      <ul>
        {rejected.map(({ file, reason }) => (
          <li key={file}>
            {file}: {reason}
          </li>
        ))}
      </ul>
    </section>
  );
}

const SECTIONS: readonly { readonly title: string; readonly words: string }[] = [
  {
    title: 'Dates',
    words:
      'A date in upright figures is stated in the text. One in italics was worked out: from the age that a bulletin gives (“2 days ago”), from the heading above the story, or from the day of the bulletin. Where only a week or a month is known, no day is shown. An announcement that a later report confirms is one event with two sources, and the report is believed.',
  },
  {
    title: 'Silence and ignorance',
    words:
      'The dark stretches under the bars are the days that some bulletin covers. Outside them nothing is at hand: few bars there mean few bulletins, not few events. Compare shares rather than counts over long times.',
  },
  {
    title: 'Counts',
    words:
      'Each view obeys every filter but its own, so the number beside a value is the number of events that it would show. A bar counts every event that touches its days; one that lasts for months stands in several bars. Its colour is that of the first topic of the event. Choices within one list are alternatives; choices in different lists all have to hold.',
  },
  {
    title: 'People and countries',
    words:
      'Only who acts in a story is listed. A country is visited when a named official or a delegation travels there, a guest when its official is received, a venue when something happens there without a traveller, and a participant when it takes part. A country that is merely mentioned is no match for the filter. Taking part by video makes no country visited.',
  },
  {
    title: 'Trips',
    words:
      'Visits of one official are one trip where at most two days lie between the end of one and the beginning of the next, and where no bulletin tells of a day at headquarters in between. Days at headquarters are in-person events in the country in which guests are received. What happens at one place is one stop. A trip lasts from the first to the last day that is told; the days of the journey there and back are not known. A visit of which only the week or the month is known joins a trip to that country at that time and lengthens none; alone, it counts one day. Who receives a visit makes no trip. Nobody knows of the trips that no bulletin tells: “never visited” means that none of these does.',
  },
  {
    title: 'Borders',
    words:
      'The map follows the resolutions of the General Assembly of the United Nations: Crimea is Ukraine, the Golan is Syria, Northern Cyprus is Cyprus, Western Sahara stands alone. Kosovo is shown apart, without prejudice to positions on its status; Greenland has a shape of its own.',
  },
  {
    title: 'Mistakes',
    words:
      'A program reads names and dates well and meaning less well: kinds and topics are the likeliest to be wrong. An open event has a link to report it.',
  },
];
