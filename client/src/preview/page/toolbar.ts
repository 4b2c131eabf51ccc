import type { ViewState } from '../preview-messages';
import { choice, element, setPressed, toggle } from './build';
import { t } from './l10n';

/** What the buttons do. */
export interface ToolbarActions {
  device(device: ViewState['device']): void;
  scheme(scheme: ViewState['scheme']): void;
  marks(): void;
  pictures(): void;
}

/** The buttons above a preview. */
export class Toolbar {
  readonly bar: HTMLElement;
  private readonly devices;
  private readonly schemes;
  private readonly marks: HTMLButtonElement;
  private readonly pictures: HTMLButtonElement;

  constructor(actions: ToolbarActions) {
    this.devices = choice(
      t('Width'),
      {
        desktop: { text: t('Desktop'), title: t('As wide as on a computer') },
        phone: { text: t('Phone'), title: t('As wide as on a telephone') },
      },
      (device) => actions.device(device),
    );
    this.schemes = choice(
      t('Colours'),
      {
        light: { text: t('Light'), title: t('As in a light mail program') },
        dark: { text: t('Dark'), title: t('As in a dark mail program') },
      },
      (scheme) => actions.scheme(scheme),
    );
    this.marks = toggle(t('Marks'), t('Mark problems and sample values'), () => actions.marks());
    this.pictures = toggle(t('Images'), '', () => actions.pictures());
    this.bar = element(
      'div',
      { class: 'toolbar', role: 'toolbar', 'aria-label': t('Preview') },
      this.devices.group,
      this.schemes.group,
      this.marks,
      this.pictures,
    );
  }

  show({ device, scheme, isMarked }: ViewState): void {
    this.devices.show(device);
    this.schemes.show(scheme);
    setPressed(this.marks, isMarked);
  }

  /** @param heldBack how many images could be loaded */
  showPictures(isAllowed: boolean, heldBack: number): void {
    this.pictures.hidden = !isAllowed && heldBack === 0;
    setPressed(this.pictures, isAllowed);
    this.pictures.textContent = isAllowed ? t('Images') : t('Load images ({0})', heldBack);
    this.pictures.title = isAllowed
      ? t('Show boxes instead of images again')
      : t(
          'Load the images of this message from the Internet and from its folder, in this preview only',
        );
  }
}
