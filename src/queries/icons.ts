import { address } from './addresses.ts';

interface Icon {
  /** Its file name below icons/, without the ending. */
  name: string;
  /** Width and height in pixels. */
  size: number;
  /** Whether a device may cut it to any shape: then the drawing stays within the middle four fifths. */
  maskable: boolean;
}

/** The pictures by which devices show the playbook among their programs; all are drawn from favicon.svg. */
export const icons: readonly Icon[] = [
  { name: 'icon-192', size: 192, maskable: false },
  { name: 'icon-512', size: 512, maskable: false },
  { name: 'maskable-512', size: 512, maskable: true },
];

export const iconAddress = ({ name }: Icon) => address(`icons/${name}.png`);
