import type { AtlasEvent } from '../../dataset/types';
import { absoluteAddress } from '../../view/history';
import { serializeView } from '../../view/url-codec';
import { useAtlas } from '../../view/use-atlas';
import { PLAIN_VIEW } from '../../view/view-state';
import { CopyButton } from './CopyButton';
import { CopyText } from './CopyText';
import { CITATION_STYLES } from './cite';
import { mistakeReport } from './report';

/** Copy the link, cite, report a mistake. The link is of the event alone: whose filters were set is nobody's business. */
export function EventTools({ event }: { readonly event: AtlasEvent }) {
  const atlas = useAtlas();
  const address = absoluteAddress(serializeView({ ...PLAIN_VIEW, event: event.id }));
  const bulletin = atlas.bulletinById.get(event.sources[0]?.bulletin ?? '');
  return (
    <section className="event__tools" aria-label="Share and cite">
      <CopyButton label="Copy link" text={address} />
      {bulletin && (
        <details name="event-tools" className="event__tool">
          <summary>Cite</summary>
          {CITATION_STYLES.map(({ id, label, write }) => (
            <CopyText key={id} label={label} text={write({ event, bulletin, address })} />
          ))}
        </details>
      )}
      <details name="event-tools" className="event__tool">
        <summary>Report a mistake</summary>
        <p className="event__note">Say what is wrong, copy the text, and send it to whoever keeps this page.</p>
        <CopyText label="Report" text={mistakeReport(event, atlas, address)} />
      </details>
    </section>
  );
}
