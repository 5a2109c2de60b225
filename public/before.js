/**
 * Runs before the app, in whatever browser somebody has: so it is written in the JavaScript of 2009. A browser that is too
 * old for the app says so. In a supported one that is not new, it adds the few methods that are missing.
 * tests/architecture/browsers.test.ts holds all this against the built files.
 */
(function () {
  'use strict';

  /** Whether this browser has what the app cannot do without, and nothing can stand in for. */
  function isRecent() {
    try {
      // Safari 16.4.
      RegExp('(?<=a)b');
      return (
        'noModule' in HTMLScriptElement.prototype &&
        typeof Object.hasOwn === 'function' &&
        typeof Array.prototype.findLast === 'function' &&
        CSS.supports('height', '1dvh') &&
        CSS.supports('container-type', 'inline-size')
      );
    } catch (error) {
      return false;
    }
  }

  if (!isRecent()) {
    document.documentElement.setAttribute('data-too-old', '');
    document.getElementById('too-old').removeAttribute('hidden');
    document.getElementById('no-app').setAttribute('hidden', '');
    return;
  }

  function add(owner, name, method) {
    if (!(name in owner))
      Object.defineProperty(owner, name, { value: method, configurable: true, writable: true });
  }

  // Chrome and Edge 110.
  add(Array.prototype, 'toSorted', function (compare) {
    return Array.from(this).sort(compare);
  });
  add(Array.prototype, 'toReversed', function () {
    return Array.from(this).reverse();
  });
  add(Array.prototype, 'toSpliced', function () {
    var copy = Array.from(this);
    copy.splice.apply(copy, arguments);
    return copy;
  });
  add(Array.prototype, 'with', function (index, value) {
    var copy = Array.from(this);
    var at = index < 0 ? copy.length + index : index;
    if (!(at in copy)) throw new RangeError('Invalid index');
    copy[at] = value;
    return copy;
  });

  // Chrome and Edge 111, Firefox 119.
  add(String.prototype, 'toWellFormed', function () {
    return this.replace(/[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDFFF]/g, function (found) {
      return found.length === 2 ? found : '\uFFFD';
    });
  });

  // Chrome and Edge 117, Firefox 119, Safari 17.4.
  add(Map, 'groupBy', function (items, keyOf) {
    var groups = new Map();
    Array.from(items).forEach(function (item, index) {
      var key = keyOf(item, index);
      var group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    });
    return groups;
  });
})();
