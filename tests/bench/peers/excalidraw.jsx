/** Excalidraw's editor on the stand: a rectangle with a text for each item. */
import {
  CaptureUpdateAction,
  convertToExcalidrawElements,
  Excalidraw,
  newElementWith,
} from '@excalidraw/excalidraw';
import '@excalidraw/excalidraw/index.css';
import { createRoot } from 'react-dom/client';

import { itemCount, itemSize, measureOn, placeOf, textOf } from '../board/stand.ts';

const idOf = (item) => `item-${item}`;
const elements = convertToExcalidrawElements(
  Array.from({ length: itemCount }, (_, item) => ({
    type: 'rectangle',
    id: idOf(item),
    ...placeOf(item),
    ...itemSize,
    backgroundColor: '#ffec99',
    fillStyle: 'solid',
    roughness: 0,
    label: { text: textOf(item), fontSize: 14 },
  })),
  { regenerateIds: false },
);

const start = (api) => {
  api.scrollToContent(undefined, { fitToViewport: true, viewportZoomFactor: 0.9, animate: false });
  measureOn({
    show: (hands) => {
      const at = new Map(hands.flatMap(({ drag }) => (drag === null ? [] : [[idOf(drag.item), drag.at]])));
      const before = new Map(api.getSceneElements().map((element) => [element.id, element]));
      api.updateScene({
        elements: api.getSceneElementsIncludingDeleted().map((element) => {
          const place = at.get(element.id) ?? at.get(element.containerId);
          if (place === undefined) return element;
          const box = before.get(element.containerId) ?? element;
          return newElementWith(element, {
            x: element.x + place.x - box.x,
            y: element.y + place.y - box.y,
          });
        }),
        collaborators: new Map(
          hands.map(({ name, cursor }) => [
            name,
            { username: name, pointer: { ...cursor, tool: 'pointer' }, button: 'up' },
          ]),
        ),
        captureUpdate: CaptureUpdateAction.NEVER,
      });
    },
    middleOf: (item) => {
      const element = api.getSceneElements().find(({ id }) => id === idOf(item));
      const { scrollX, scrollY, zoom, offsetLeft, offsetTop } = api.getAppState();
      return {
        x: (element.x + element.width / 2 + scrollX) * zoom.value + offsetLeft,
        y: (element.y + element.height / 2 + scrollY) * zoom.value + offsetTop,
      };
    },
  });
};

createRoot(document.querySelector('#root')).render(
  <Excalidraw
    initialData={{ elements }}
    excalidrawAPI={(api) => setTimeout(() => start(api), 500)}
    isCollaborating
  />,
);
