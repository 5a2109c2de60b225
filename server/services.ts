import type { Random } from '../src/model/ids.ts';
import type { Clock } from './clock.ts';
import type { Config } from './config.ts';
import type { NotesFiles } from './files/notesFiles.ts';
import type { Hosts } from './host/hosts.ts';
import type { DeviceLinks } from './identity/deviceLinks.ts';
import type { Erasers } from './identity/erasers.ts';
import type { FailureLimiter } from './identity/failureLimiter.ts';
import type { JoinLimiter } from './identity/joinLimiter.ts';
import type { JoinProofs } from './identity/joinProofs.ts';
import type { OpeningLimiter } from './identity/openingLimiter.ts';
import type { PublicAddress } from './identity/publicAddress.ts';
import type { Seats } from './identity/seats.ts';
import type { SecretLinks } from './identity/secretLinks.ts';
import type { Log } from './log.ts';
import type { Metrics } from './metrics.ts';
import type { PdfPrinter } from './print/pdfPrinter.ts';
import type { Room } from './storage/room.ts';
import type { Storage } from './storage/storage.ts';

/** What the doors of the server work with. */
export interface Services {
  readonly config: Config;
  readonly storage: Storage;
  readonly room: Room;
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly hosts: Hosts;
  readonly seats: Seats;
  /** The facilitators' private links. */
  readonly links: SecretLinks;
  readonly reportLinks: SecretLinks;
  readonly deviceLinks: DeviceLinks;
  readonly erasers: Erasers;
  /** What the participants' links and QRs prove. */
  readonly joinProofs: JoinProofs;
  readonly limiter: FailureLimiter;
  readonly joins: JoinLimiter;
  readonly openings: OpeningLimiter;
  readonly address: PublicAddress;
  readonly files: NotesFiles;
  /** Null where the operator has no Chromium. */
  readonly printer: PdfPrinter | null;
}
