import type { ViewState } from '../preview-messages';
import { element } from './build';

/** The width of usual telephones, in CSS px. */
const phoneWidth = 390;
/** What a mail program leaves on both sides of the message, in px. */
const margins = 2 * 24;

/** Where the message stands: as wide as on the device, smaller where there is less room. */
export class Stage {
  readonly box: HTMLElement;
  private readonly device = element('div', { class: 'device' });
  private kind: ViewState['device'] = 'desktop';
  private desktopWidth = 600 + margins;

  constructor(private readonly frame: HTMLIFrameElement) {
    this.device.append(frame);
    this.box = element('div', { class: 'stage' }, this.device);
    new ResizeObserver(() => this.fit()).observe(this.box);
  }

  /** In px, without margins. */
  set messageWidth(width: number) {
    this.desktopWidth = Math.min(Math.max(width, 320), 2000) + margins;
    this.fit();
  }

  show(device: ViewState['device'], scheme: ViewState['scheme']): void {
    this.kind = device;
    this.device.className = `device ${device} ${scheme}`;
    this.fit();
  }

  private fit(): void {
    const { clientWidth, clientHeight } = this.box;
    const width = this.kind === 'phone' ? phoneWidth : this.desktopWidth;
    const scale = Math.min(1, clientWidth / width);
    const height = clientHeight / scale;
    this.frame.style.width = `${width}px`;
    this.frame.style.height = `${height}px`;
    this.frame.style.transform = scale < 1 ? `scale(${scale})` : '';
    this.device.style.width = `${width * scale}px`;
    this.device.style.height = `${clientHeight}px`;
  }
}
