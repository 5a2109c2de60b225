export const time = {
  label: 'Tijd',
  soon: 'Rond af',
  last: 'Nog heel even',
  up: 'De tijd is om',
  paused: 'Pauze',
  say: {
    started: 'De tijd loopt: {{clock}}.',
    minute: 'Nog één minuut.',
    last: 'De tijd is bijna om.',
    up: 'De tijd is om.',
    paused: 'De tijd staat stil.',
    resumed: 'De tijd loopt weer.',
    added: 'Er is tijd bij: nog {{clock}}.',
  },
  sound: 'Zacht geluid als de tijd om is',
} as const;
